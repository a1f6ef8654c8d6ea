import { conceptForms } from '../detection/concept-forms.ts';
import { EntryFlag } from '../detection/lexicon.ts';
import { foldText } from '../language/fold-text.ts';
import type { ContentProblem } from './content-problem.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import type { SourcedConcept } from './read-concepts.ts';

/** Checks that no two concepts claim one form, and that everyday words are claimed only as ambiguous. */
export function checkSurfaceForms(concepts: readonly SourcedConcept[], problems: ContentProblem[]): void {
  const owners = new Map<string, { id: string; sure: boolean }[]>();
  concepts.forEach(({ concept, file, line }, number) => {
    const listed = [concept.name, ...Object.values(concept.terms).flat()].map(foldForm);
    for (const form of Object.keys(concept.ambiguous)) {
      if (!listed.includes(foldForm(form))) {
        problems.push({
          file,
          line,
          message: `\`ambiguous\` names "${form}", which is no term of \`${concept.id}\`.`,
        });
      }
    }
    for (const { text, flags } of conceptForms(concept, number)) {
      const exact = (flags & EntryFlag.ExactCase) !== 0;
      const key = exact ? `=${text}` : foldForm(text);
      const sure = (flags & (EntryFlag.Ambiguous | EntryFlag.Abbreviation)) === 0;
      const claims = owners.get(key) ?? [];
      if (!claims.some((claim) => claim.id === concept.id))
        owners.set(key, [...claims, { id: concept.id, sure }]);
      const rival = claims.find((claim) => claim.id !== concept.id && (claim.sure || sure));
      if (rival) {
        problems.push({
          file,
          line,
          message: `"${text}" also names \`${rival.id}\`; list it under \`ambiguous\` in both, or drop it from one.`,
        });
      }
      if (sure && !exact && (flags & EntryFlag.Capital) === 0 && EVERYDAY_WORDS.has(key)) {
        problems.push({
          file,
          line,
          message: `"${text}" is an everyday word; list it under \`ambiguous\` with its other sense.`,
        });
      }
    }
  });
}

function foldForm(text: string): string {
  return foldText(text).replace(/[-\s]+/g, ' ');
}

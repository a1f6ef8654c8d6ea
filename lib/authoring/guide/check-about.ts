import { conceptForms } from '../../detection/concept-forms.ts';
import type { Reference } from '../../model/reference.ts';
import type { SourcedConcept } from '../read-concepts.ts';
import type { GuideFault } from './guide-fault.ts';

/**
 * Finds definitions none of whose references is about their subject: a title must hold a form of the concept.
 * A textbook's section holds many terms, so that its evidence line tells instead; `about` on a concept gives the
 * reason why another reference will do.
 */
export function checkAbout(
  { concept, file, line }: SourcedConcept,
  references: ReadonlyMap<string, Reference>,
): GuideFault[] {
  if (!concept.definition || concept.about !== null) return [];
  const forms = conceptForms(concept, 0).map(({ text }) => fold(text));
  return (['plain', 'precise'] as const).flatMap((level) => {
    const cited = new Set((concept.definition?.[level] ?? []).flatMap(({ citations }) => citations));
    const isAbout = [...cited].some((id) => {
      const reference = references.get(id);
      if (reference?.custom.kind === 'textbook') return true;
      const title = ` ${fold(reference?.title ?? '')} `;
      return forms.some((form) => title.includes(` ${form} `));
    });
    if (isAbout) return [];
    const message = `no reference of the ${level} definition of \`${concept.id}\` names it in its title; cite one that is about it, or say with \`about\` why this one is.`;
    return [{ check: 'definition-about' as const, owner: concept.id, file, line, message }];
  });
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { compileLexicon } from '../detection/compile-lexicon.ts';
import { conceptForms } from '../detection/concept-forms.ts';
import { Trait } from '../detection/lexicon.ts';
import type { Concept, ConceptKind } from '../model/concept.ts';
import type { ContextFile } from '../model/context.ts';
import type { ContentPack } from '../model/content-pack.ts';

/** Kinds whose being named speaks for a page about health; substances and organisms are on any page. */
const HEALTH_KINDS: ReadonlySet<ConceptKind> = new Set([
  'condition',
  'symptom',
  'lab-test',
  'drug',
  'drug-class',
  'procedure',
]);

/** Compiles the terms of a pack, with their contexts, into lexicon bytes; concept numbers follow the pack's order. */
export function compilePack(pack: ContentPack, { company, clear, contexts }: ContextFile): ArrayBuffer {
  const ids = pack.concepts.map((concept) => concept.id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return compileLexicon(
    pack.concepts.flatMap((concept, number) => conceptForms(concept, number, new Set(clear))),
    ids,
    {
      traits: Uint8Array.from(pack.concepts, traitsOf),
      contexts: [
        { concept: -1, form: '', needsCue: false, near: company, not: [] },
        ...contexts.map(({ concept, form, needs, near, not }) => ({
          concept: numbers.get(concept) ?? -1,
          form,
          needsCue: needs === 'cue',
          near,
          not,
        })),
      ],
    },
  );
}

function traitsOf({ familiarity, kind }: Concept): number {
  const known = { everyday: Trait.Everyday, known: Trait.Known, specialist: 0 }[familiarity];
  const common = kind === 'substance' && familiarity !== 'specialist' ? Trait.Common : 0;
  return known | healthOf(kind, familiarity) | common;
}

/** Organs that everybody can name are on any page; those known to most are a hint, as everyday complaints are. */
function healthOf(kind: ConceptKind, familiarity: Concept['familiarity']): number {
  if (kind === 'anatomy') return { everyday: 0, known: Trait.Hint, specialist: Trait.Health }[familiarity];
  if (!HEALTH_KINDS.has(kind)) return 0;
  return familiarity === 'everyday' ? Trait.Hint : Trait.Health;
}

import { compileLexicon } from '../detection/compile-lexicon.ts';
import { conceptForms } from '../detection/concept-forms.ts';
import type { ContentPack } from '../model/content-pack.ts';

/** Compiles the terms of a pack into lexicon bytes; concept numbers follow the pack's order. */
export function compilePack(pack: ContentPack): ArrayBuffer {
  const ids = pack.concepts.map((concept) => concept.id);
  return compileLexicon(
    pack.concepts.flatMap((concept, number) => conceptForms(concept, number)),
    ids,
  );
}

import type { Audience } from '../model/audience.ts';
import { definitionFor } from './definition-for.ts';
import { joinedText } from './joined-text.ts';
import { CONCEPT_KINDS } from './kind-words.ts';
import type { Library } from './library.ts';
import type { FoundTerm } from './merge-terms.ts';

/** A term found on a page with what the library says of it. */
export interface ListedTerm extends FoundTerm {
  readonly name: string;
  /** What sort of thing it is, in words. */
  readonly kind: string;
  /** Its definition for the reader's audience; null where none is written yet. */
  readonly definition: string | null;
}

/** Looks found terms up in the library; what it does not know is left out. */
export function listTerms(found: readonly FoundTerm[], library: Library, audience: Audience): ListedTerm[] {
  return found.flatMap((term) => {
    const concept = library.concepts.get(term.id);
    if (!concept) return [];
    const definition = definitionFor(concept, audience);
    return {
      ...term,
      name: concept.name,
      kind: CONCEPT_KINDS[concept.kind],
      definition: definition && joinedText(definition),
    };
  });
}

import type { Concept } from '../model/concept.ts';
import type { Library } from './library.ts';

/**
 * The measurements with reference intervals that a question for values names: a concept itself, or its blood
 * test ("a normal potassium"). None when the question says more ("in cats"): the intervals do not speak of it.
 *
 * @param understood what the question was understood to name, by concept id, to ask for, and to say beyond
 */
export function measuredConcepts(
  library: Library,
  {
    concepts,
    aspect,
    hasMore,
  }: { readonly concepts: readonly string[]; readonly aspect: string | null; readonly hasMore: boolean },
): Concept[] {
  if (aspect !== 'values' || hasMore) return [];
  const found = concepts.flatMap((id) => {
    const candidates = [id, `${id}-blood-test`, `${id}-test`].flatMap(
      (each) => library.concepts.get(each) ?? [],
    );
    return candidates.find(({ ranges }) => ranges !== null) ?? [];
  });
  return [...new Set(found)];
}

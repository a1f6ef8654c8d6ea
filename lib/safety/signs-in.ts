import type { Place } from './find-phrases.ts';

/** A sign where it stands: the places of its groups, and the stretch from the first word to the last. */
export interface SignPlace extends Place {
  readonly parts: readonly Place[];
}

/**
 * Where a sign stands: one place of every group, none over another.
 *
 * @param groups the places of each group's phrases
 * @param within most words from the first to the last
 */
export function signsIn(groups: readonly (readonly Place[])[], within: number): SignPlace[] {
  const [first = [], ...rest] = groups;
  return rest.reduce<SignPlace[]>(
    (stretches, places) =>
      stretches.flatMap(({ start, end, parts }) =>
        places
          .filter((place) => parts.every((part) => place.end <= part.start || place.start >= part.end))
          .map((place) => ({
            start: Math.min(start, place.start),
            end: Math.max(end, place.end),
            parts: [...parts, place],
          }))
          .filter((stretch) => stretch.end - stretch.start <= within),
      ),
    first.map((place) => ({ ...place, parts: [place] })),
  );
}

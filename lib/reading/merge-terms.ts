import type { FrameTerms } from '../model/page-terms.ts';

/** One concept found on a page, all frames together. */
export interface FoundTerm {
  readonly id: string;
  readonly count: number;
  readonly forms: readonly string[];
  /** The frame of its first mention. */
  readonly frameId: number;
}

/** Puts the frames of a page together: the page's own terms first, then those of the frames in it. */
export function mergeTerms(frames: ReadonlyMap<number, FrameTerms>): FoundTerm[] {
  const found = new Map<string, FoundTerm>();
  for (const [frameId, { terms }] of [...frames].toSorted(([a], [b]) => a - b)) {
    for (const { id, count, forms } of terms) {
      const before = found.get(id);
      found.set(id, {
        id,
        count: (before?.count ?? 0) + count,
        forms: [...new Set([...(before?.forms ?? []), ...forms])],
        frameId: before?.frameId ?? frameId,
      });
    }
  }
  return [...found.values()];
}

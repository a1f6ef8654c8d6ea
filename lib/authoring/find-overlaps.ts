/** A run of words that one of our sentences shares with a source. */
export interface Overlap {
  /** What the sentence belongs to, as given. */
  readonly where: string;
  readonly words: string;
}

/**
 * Finds sentences that share eight or more consecutive words with a source: facts may be taken from sources,
 * sentences may not.
 *
 * @param sentences our sentences, each with what it belongs to
 * @param sources whole texts; read once, in any order
 * @param length how many consecutive words count
 * @returns one overlap a sentence, in the order found
 */
export function findOverlaps(
  sentences: readonly { readonly where: string; readonly text: string }[],
  sources: Iterable<string>,
  length = 8,
): Overlap[] {
  const ours = new Map<string, string[]>();
  for (const { where, text } of sentences) {
    for (const run of runsOf(text, length)) ours.set(run, [...(ours.get(run) ?? []), where]);
  }
  const found = new Map<string, Overlap>();
  for (const source of sources) {
    for (const run of runsOf(source, length)) {
      for (const where of ours.get(run) ?? []) if (!found.has(where)) found.set(where, { where, words: run });
    }
  }
  return [...found.values()];
}

function* runsOf(text: string, length: number): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ');
}

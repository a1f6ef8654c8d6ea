import { editDistance } from '../language/edit-distance.ts';

/** Shorter words have too many neighbours to be sure which one was meant. */
const SHORTEST = 6;
/** A word that stands fewer times in the library is not what a slip is mended to. */
const FEWEST = 2;

/** How often each word, in small letters, stands in the library. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the words of texts. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * A question with its slips mended: each word that the library does not know becomes the most frequent word of
 * the library that is one letter away and begins alike ("pnuemonia"). A word without such a neighbour stays.
 */
export function correctSpelling(question: string, vocabulary: Vocabulary): string {
  return question.replace(/\p{L}+/gu, (written) => {
    const word = written.toLowerCase();
    if (word.length < SHORTEST || vocabulary.has(word)) return written;
    let best: string | null = null;
    let most = FEWEST - 1;
    for (const [known, count] of vocabulary) {
      if (count > most && known[0] === word[0] && editDistance(word, known, 1) === 1) {
        best = known;
        most = count;
      }
    }
    return best ?? written;
  });
}

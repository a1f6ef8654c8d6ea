import { editDistance } from '../language/edit-distance.ts';

/** Shorter words have too many neighbours to be sure which one was meant. */
const SHORTEST = 6;
/** Words from this length on may have two slips. */
const LONG = 9;
/** A word that stands fewer times in the library is not what a slip is mended to. */
const FEWEST = 2;

/** How often each word, in small letters, stands in the library. */
export type Vocabulary = ReadonlyMap<string, number>;

/** What helps to tell a slip from a word that the library does not have. */
export interface SpellingHints {
  /** Abbreviations, names. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a word stands in the name of a concept; only to these are two slips mended. */
  readonly isName: (word: string) => boolean;
}

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
 * A question with its slips mended: each word that is not known becomes the nearest word of the library that begins
 * alike, one letter away ("pnuemonia") or, for a long word, two; of equally near ones the most frequent. A word
 * without such a neighbour stays.
 */
export function correctSpelling(
  question: string,
  vocabulary: Vocabulary,
  { isKnown, isName }: SpellingHints = { isKnown: () => false, isName: () => true },
): string {
  return question.replace(/\p{L}+/gu, (written) => {
    const word = written.toLowerCase();
    if (word.length < SHORTEST || vocabulary.has(word) || isKnown(word)) return written;
    let best: string | null = null;
    let slips = word.length >= LONG ? 2 : 1;
    let most = FEWEST - 1;
    for (const [known, count] of vocabulary) {
      if (known[0] !== word[0] || Math.abs(known.length - word.length) > slips || count < FEWEST) continue;
      const distance = editDistance(word, known, slips);
      if (distance > slips || (distance === slips && count <= most)) continue;
      if (distance > 1 && !isName(known)) continue;
      best = known;
      slips = distance;
      most = count;
    }
    return best ?? written;
  });
}

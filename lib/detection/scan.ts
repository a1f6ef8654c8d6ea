import { EntryFlag, FILTER_BITS, type Lexicon } from './lexicon.ts';
import { createWords, splitWords, type Words } from './split-words.ts';
import { chainHash, checkHash, foldOf } from './word-hash.ts';

/**
 * Finds every term in a text: at each word the longest one, none inside another. Where several concepts
 * share the form, each is written. Nothing is decided here about ambiguous forms.
 *
 * @param hits receives three numbers a hit: start, end (UTF-16 offsets into `text`, end exclusive), and
 *   the entry's value (concept number << 8 | `EntryFlag`s); emptied first
 */
export function scan(text: string, lexicon: Lexicon, hits: number[]): void {
  hits.length = 0;
  splitWords(text, lexicon.fold, words);
  const { filter } = lexicon;
  const { starts, ends, hashes } = words;
  const count = words.count;
  for (let i = 0; i < count;) {
    const bit = hashes[i]! & (FILTER_BITS - 1);
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) {
      i += 1;
      continue;
    }
    const before = hits.length;
    const last = longestFrom(text, lexicon, i, hits);
    if (last < 0) i += 1;
    else {
      for (let at = before; at < hits.length; at += 3) {
        hits[at] = starts[i]!;
        hits[at + 1] = ends[last]!;
      }
      i = last + 1;
    }
  }
}

/** Scratch, reused from text to text so that scanning allocates nothing. */
const words: Words = createWords();

/** Pushes the hits of the longest term that starts at word `first`; returns its last word, or -1. */
function longestFrom(text: string, lexicon: Lexicon, first: number, hits: number[]): number {
  const { fold, buckets, checks, values, bucketMask } = lexicon;
  const { starts, ends, hashes, joined, count } = words;
  const base = hits.length;
  let best = -1;
  let hash = 0;
  let folded = 0;
  let exact = 0;
  for (let i = first; i < count && (i === first || joined[i] === 1); i += 1) {
    const start = starts[i]!;
    const end = ends[i]!;
    const foldedWord = checkHash(text, start, end, fold, false);
    const exactWord = checkHash(text, start, end, fold, true);
    hash = i === first ? hashes[i]! : chainHash(hash, hashes[i]!);
    folded = i === first ? foldedWord : chainHash(folded, foldedWord);
    exact = i === first ? exactWord : chainHash(exact, exactWord);
    const bucket = hash & bucketMask;
    let longer = false;
    let fresh = true;
    for (let entry = buckets[bucket]!; entry < buckets[bucket + 1]!; entry += 1) {
      const value = values[entry]!;
      const wanted = (value & EntryFlag.ExactCase) === 0 ? folded : exact;
      if (checks[entry] !== wanted >>> 0) continue;
      if ((value & EntryFlag.Longer) !== 0) longer = true;
      if ((value & EntryFlag.Term) === 0) continue;
      if ((value & EntryFlag.Capital) !== 0 && !startsWithCapital(text, starts[first]!, lexicon)) continue;
      if (fresh) {
        hits.length = base;
        fresh = false;
      }
      hits.push(0, 0, value);
      best = i;
    }
    if (!longer) break;
  }
  return best;
}

function startsWithCapital(text: string, at: number, lexicon: Lexicon): boolean {
  const codeUnit = text.charCodeAt(at);
  return foldOf(lexicon.fold, codeUnit) !== codeUnit;
}

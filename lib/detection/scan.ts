import type { FoldTable } from './fold-table.ts';
import { EntryFlag, FILTER_BITS, tagOf, type Lexicon } from './lexicon.ts';
import { createWords, Joined, splitWords, type Words } from './split-words.ts';
import { weighContext } from './weigh-context.ts';
import { chainHash, checkHash, foldOf } from './word-hash.ts';

/**
 * Finds every term in a text: at each word the longest one, none inside another. Where several concepts
 * share the form, each is written. Nothing is decided here about uncertain forms, but what the words around
 * them say is noted.
 *
 * @param hits receives three numbers a hit: start, end (UTF-16 offsets into `text`, end exclusive), and
 *   the entry's value (see `conceptOf`, `EntryFlag`, `Verdict`); emptied first
 * @returns the number of words in the text
 */
export function scan(text: string, lexicon: Lexicon, hits: number[]): number {
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
        const value = hits[at + 2]! & ~TAG;
        hits[at + 2] =
          (value & UNCERTAIN) === 0
            ? value >>> 0
            : (value | weighContext(text, words, i, last, value, lexicon)) >>> 0;
      }
      i = last + 1;
    }
  }
  return count;
}

const TAG = 0x7f00;
/** Forms that the words around may say something about. */
const UNCERTAIN = EntryFlag.Ambiguous | EntryFlag.Abbreviation | EntryFlag.ExactCase;

/** Scratch, reused from text to text so that scanning allocates nothing. */
const words: Words = createWords();

/** Pushes the hits of the longest term that starts at word `first`; returns its last word, or -1. */
function longestFrom(text: string, lexicon: Lexicon, first: number, hits: number[]): number {
  const { fold, buckets, checks, values, bucketMask } = lexicon;
  const { hashes, joined, count } = words;
  const base = hits.length;
  let best = -1;
  let hash = 0;
  for (let i = first; i < count && runsOn(joined[i]!, i - first); i += 1) {
    hash = i === first ? hashes[i]! : chainHash(hash, hashes[i]!);
    const tag = tagOf(hash);
    const bucket = hash & bucketMask;
    let longer = false;
    let fresh = true;
    for (let entry = buckets[bucket]!; entry < buckets[bucket + 1]!; entry += 1) {
      const value = values[entry]!;
      if (((value >>> 8) & 127) !== tag) continue;
      const keepCase = (value & EntryFlag.ExactCase) !== 0;
      if (checks[entry] !== chainedCheck(text, fold, first, i, keepCase) >>> 0) continue;
      if ((value & EntryFlag.Longer) !== 0) longer = true;
      if ((value & EntryFlag.Term) === 0) continue;
      if ((value & EntryFlag.Capital) !== 0 && !startsWithCapital(text, words.starts[first]!, lexicon))
        continue;
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

/** Whether a term can run on to a word, so many words behind its first. */
function runsOn(join: number, behind: number): boolean {
  return behind === 0 || join === Joined.Plain || (join === Joined.Initial && behind === 1);
}

/** The second hash over words `first` to `last`; computed only where the first hash says it may matter. */
function chainedCheck(text: string, fold: FoldTable, first: number, last: number, keepCase: boolean): number {
  const { starts, ends } = words;
  let check = checkHash(text, starts[first]!, ends[first]!, fold, keepCase);
  for (let i = first + 1; i <= last; i += 1) {
    check = chainHash(check, checkHash(text, starts[i]!, ends[i]!, fold, keepCase));
  }
  return check;
}

function startsWithCapital(text: string, at: number, lexicon: Lexicon): boolean {
  const codeUnit = text.charCodeAt(at);
  return foldOf(lexicon.fold, codeUnit) !== codeUnit;
}

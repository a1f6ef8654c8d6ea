import { contextKey, type Context } from './context-table.ts';
import { CUE_REACH, CuePlace } from './cue-place.ts';
import { conceptOf, EntryFlag, Verdict, type Lexicon } from './lexicon.ts';
import { Joined, type Words } from './split-words.ts';
import { chainHash } from './word-hash.ts';

/** Longest cue, in words. */
const LONGEST_CUE = 3;
/** The key of the cues that speak for any medical sense. */
const COMPANY_KEY = 0;

/**
 * What the words around an uncertain hit say about its sense. A cue right beside it decides; else those in
 * its sentence are counted, and the more numerous side wins.
 *
 * @param words the words of `text`
 * @param first the hit's first word
 * @param last its last word
 * @param value the hit's entry value
 * @returns `Verdict` bits
 */
export function weighContext(
  text: string,
  words: Words,
  first: number,
  last: number,
  value: number,
  lexicon: Lexicon,
): number {
  const [low, high] = sentenceAround(text, words, first, last);
  let verdict =
    (value & EntryFlag.ExactCase) !== 0 && isShouting(text, words, first, last) ? Verdict.Shouting : 0;
  const contexts = lexicon.contexts();
  const company = contexts.get(COMPANY_KEY);
  if (company && countCues(words, first, last, low, high, company) > 0) verdict |= Verdict.Company;
  if ((value & EntryFlag.Context) === 0) return verdict;
  const context = contexts.get(contextKey(chain(words, first, last), conceptOf(value)));
  if (!context) return verdict;
  if (context.needsCue) verdict |= Verdict.NeedsCue;
  const balance = besideCue(words, first, last, context) || countCues(words, first, last, low, high, context);
  if (balance > 0) verdict |= Verdict.For;
  if (balance < 0) verdict |= Verdict.Against;
  return verdict;
}

function chain(words: Words, first: number, last: number): number {
  let hash = words.hashes[first]!;
  for (let i = first + 1; i <= last; i += 1) hash = chainHash(hash, words.hashes[i]!);
  return hash;
}

/**
 * Above zero when a cue right beside the hit speaks for it, below when one speaks against it; of two, the
 * longer decides, and of equal ones the one against.
 */
function besideCue(words: Words, first: number, last: number, context: Context): number {
  for (let length = LONGEST_CUE; length >= 1; length -= 1) {
    const hashes = besideHashes(words, first, last, length);
    if (hashes.some((hash) => context.not.has(hash))) return -1;
    if (hashes.some((hash) => context.near.has(hash))) return 1;
  }
  return 0;
}

/** Hashes of the `length` words right before the hit, right after it, and on both sides. */
function besideHashes(words: Words, first: number, last: number, length: number): number[] {
  const hashes: number[] = [];
  const before = first - length;
  const after = last + length;
  if (before >= 0 && isJoined(words, before + 1, first))
    hashes.push(chain(words, before, first - 1) ^ CuePlace.Before);
  if (after < words.count && isJoined(words, last + 1, after))
    hashes.push(chain(words, last + 1, after) ^ CuePlace.After);
  if (
    length === 2 &&
    first > 0 &&
    last + 1 < words.count &&
    isJoined(words, first, first) &&
    isJoined(words, last + 1, last + 1)
  )
    hashes.push(chainHash(words.hashes[first - 1]!, words.hashes[last + 1]!) ^ CuePlace.Around);
  return hashes;
}

/** Cues for less cues against, among the words of the sentence that are near enough. */
function countCues(
  words: Words,
  first: number,
  last: number,
  low: number,
  high: number,
  { near, not }: Context,
): number {
  let balance = 0;
  for (let from = low; from <= high; from += 1) {
    if (from === first) from = last + 1;
    for (let to = from; to <= high && to < from + LONGEST_CUE; to += 1) {
      if (from < first && to >= first) break;
      if (to > from && words.joined[to] !== Joined.Plain) break;
      const hash = chain(words, from, to);
      if (near.has(hash)) balance += 1;
      if (not.has(hash)) balance -= 1;
    }
  }
  return balance;
}

function isJoined(words: Words, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (words.joined[i] === Joined.Not) return false;
  return true;
}

/** The words of the hit's sentence that are near enough for a cue: first and last. */
function sentenceAround(text: string, words: Words, first: number, last: number): [number, number] {
  let low = first;
  while (low > 0 && first - low < CUE_REACH && !endsSentence(text, words.ends[low - 1]!)) low -= 1;
  let high = last;
  while (high + 1 < words.count && high - last < CUE_REACH && !endsSentence(text, words.ends[high]!))
    high += 1;
  return [low, high];
}

function endsSentence(text: string, at: number): boolean {
  return /[.!?]/.test(text.charAt(at)) && /^[\s"'”’)\]]?$/.test(text.charAt(at + 1));
}

/** Whether all letters around are capitals, so that case says nothing. */
function isShouting(text: string, words: Words, first: number, last: number): boolean {
  const before = text.slice(Math.max(0, words.starts[first]! - SHOUT_REACH), words.starts[first]);
  const around = before + text.slice(words.ends[last], words.ends[last]! + SHOUT_REACH);
  return !/\p{Ll}/u.test(around) && /\p{Lu}{4}/u.test(around);
}

/** How many characters to each side must be without a small letter. */
const SHOUT_REACH = 30;

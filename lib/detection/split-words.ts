import { CharacterClass } from '../language/character-class.ts';
import { EXPANSION_LENGTH, type FoldTable } from './fold-table.ts';
import { HASH_PRIME, HASH_START, finishHash, foldOf } from './word-hash.ts';

/** The words of a text as parallel arrays, reused from text to text; only the first `count` are valid. */
export interface Words {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** What stands between this word and the one before. */
  joined: Uint8Array;
}

/** How a word follows the one before it. */
export const Joined = {
  /** A term cannot run on over what stands between. */
  Not: 0,
  /** White space or one hyphen. */
  Plain: 1,
  /** A full stop after one or two letters, as in "E. coli", "St. John": inside a term only behind its first word. */
  Initial: 2,
} as const;

/** Makes an empty word list. */
export function createWords(): Words {
  return {
    count: 0,
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    hashes: new Int32Array(1024),
    joined: new Uint8Array(1024),
  };
}

const GAP_NONE = 0;
const GAP_SPACE = 1;
const GAP_HYPHEN = 2;
const GAP_INITIAL = 3;
const GAP_BREAK = 4;
const FULL_STOP = 0x2e;

/**
 * Splits a text into words and hashes each over its folded letters and digits.
 *
 * @param words filled in place; offsets are UTF-16 offsets into `text`, ends exclusive
 */
export function splitWords(text: string, fold: FoldTable, words: Words): void {
  const { pageIndex, pages } = fold;
  const latin = pageIndex[0]! << 8;
  const length = text.length;
  let count = 0;
  let gap: number = GAP_BREAK;
  let start = -1;
  let end = 0;
  let hash = HASH_START;
  for (let i = 0; i <= length; i += 1) {
    const codeUnit = i < length ? text.charCodeAt(i) : 0;
    const folded = codeUnit < 256 ? pages[latin | codeUnit]! : foldOf(fold, codeUnit);
    if (folded >= CharacterClass.FirstLetter) {
      if (start < 0) start = i;
      end = i + 1;
      if (folded < CharacterClass.FirstExpansion || folded === codeUnit) {
        hash = Math.imul(hash ^ folded, HASH_PRIME);
      } else {
        const at = (folded - CharacterClass.FirstExpansion) * EXPANSION_LENGTH;
        for (let j = at; j < at + EXPANSION_LENGTH && fold.expansions[j] !== 0; j += 1) {
          hash = Math.imul(hash ^ fold.expansions[j]!, HASH_PRIME);
        }
      }
      continue;
    }
    if (folded >= CharacterClass.Skip) {
      if (folded === CharacterClass.Mark && start >= 0) end = i + 1;
      continue;
    }
    if (start >= 0) {
      if (count === words.starts.length) grow(words);
      words.starts[count] = start;
      words.ends[count] = end;
      words.hashes[count] = finishHash(hash);
      words.joined[count] =
        gap === GAP_BREAK ? Joined.Not : gap === GAP_INITIAL ? Joined.Initial : Joined.Plain;
      count += 1;
      start = -1;
      hash = HASH_START;
      gap = GAP_NONE;
    }
    if (folded === CharacterClass.Space) {
      if (gap !== GAP_INITIAL) gap = gap <= GAP_SPACE ? GAP_SPACE : GAP_BREAK;
    } else if (codeUnit === FULL_STOP && gap === GAP_NONE && isInitial(words, count)) gap = GAP_INITIAL;
    else if (folded === CharacterClass.Hyphen) gap = gap === GAP_NONE ? GAP_HYPHEN : GAP_BREAK;
    else gap = GAP_BREAK;
  }
  words.count = count;
}

/** Whether the last word is so short that a full stop behind it may shorten it. */
function isInitial({ starts, ends }: Words, count: number): boolean {
  return count > 0 && ends[count - 1]! - starts[count - 1]! <= 2;
}

function grow(words: Words): void {
  const size = words.starts.length * 2;
  const copy = <T extends Int32Array | Uint8Array>(into: T, from: T): T => {
    into.set(from);
    return into;
  };
  words.starts = copy(new Int32Array(size), words.starts);
  words.ends = copy(new Int32Array(size), words.ends);
  words.hashes = copy(new Int32Array(size), words.hashes);
  words.joined = copy(new Uint8Array(size), words.joined);
}

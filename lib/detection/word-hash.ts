import { CharacterClass } from '../language/character-class.ts';
import { EXPANSION_LENGTH, IDENTITY_PAGE, type FoldTable } from './fold-table.ts';

/** Start value of a word's first hash (32-bit FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_START = 0x811c9dc5 | 0;
/** Multiplier of the first hash. */
export const HASH_PRIME = 0x01000193;
const CHECK_START = 0x2f0b4c47;
const CHECK_PRIME = 0x85ebca6b | 0;

/** Looks one code unit up in the folding table. */
export function foldOf(fold: FoldTable, codeUnit: number): number {
  const page = fold.pageIndex[codeUnit >> 8]!;
  return page === IDENTITY_PAGE ? codeUnit : fold.pages[(page << 8) | (codeUnit & 255)]!;
}

/** Joins the hash of the words so far with that of the next word. */
export function chainHash(soFar: number, next: number): number {
  let hash = Math.imul(soFar ^ (next >>> 15) ^ next, 0x9e3779b1 | 0);
  hash ^= hash >>> 13;
  return hash | 0;
}

/** Spreads a word's hash over all bits, so that its low bits can choose a bucket. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  return mixed ^ (mixed >>> 15);
}

/**
 * A second, independent hash of the word at `start`-`end`.
 *
 * @param keepCase hashes ASCII letters with their case, for terms that must match exactly
 */
export function checkHash(
  text: string,
  start: number,
  end: number,
  fold: FoldTable,
  keepCase: boolean,
): number {
  let hash = CHECK_START;
  for (let i = start; i < end; i += 1) {
    const codeUnit = text.charCodeAt(i);
    const folded = foldOf(fold, codeUnit);
    if (folded < CharacterClass.FirstLetter) continue;
    if (folded >= CharacterClass.FirstExpansion && codeUnit !== folded) {
      const at = (folded - CharacterClass.FirstExpansion) * EXPANSION_LENGTH;
      for (let j = at; j < at + EXPANSION_LENGTH && fold.expansions[j] !== 0; j += 1) {
        hash = step(hash, fold.expansions[j]!);
      }
    } else hash = step(hash, keepCase && codeUnit < 128 ? codeUnit : folded);
  }
  return finishHash(hash);
}

function step(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, CHECK_PRIME);
  return mixed ^ (mixed >>> 17);
}

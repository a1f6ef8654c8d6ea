import { CharacterClass } from '../language/character-class.ts';
import { foldCodeUnit } from '../language/fold-code-unit.ts';

/** Page number that means "every character of this page folds to itself" (Chinese, Korean and the like). */
export const IDENTITY_PAGE = 255;
/** Longest expansion of one character. */
export const EXPANSION_LENGTH = 4;

/** The folding of all 65,536 code units in two levels: `pageIndex` by high byte, then 256 values a page. */
export interface FoldTable {
  readonly pageIndex: Uint8Array;
  readonly pages: Uint16Array;
  /** `EXPANSION_LENGTH` code units an entry, zero-padded. */
  readonly expansions: Uint16Array;
}

/** Builds the folding table from `foldCodeUnit`; runs at compile time, its result ships in the lexicon. */
export function buildFoldTable(): FoldTable {
  const pageIndex = new Uint8Array(256);
  const pages: number[][] = [];
  const known = new Map<string, number>();
  const expansions: string[] = [];
  for (let high = 0; high < 256; high += 1) {
    if (high >= 0x2e && high <= 0xf8 && (high < 0x30 || high > 0x33)) {
      pageIndex[high] = IDENTITY_PAGE;
      continue;
    }
    const page: number[] = [];
    for (let low = 0; low < 256; low += 1) {
      const folded = foldCodeUnit(high * 256 + low);
      page.push(typeof folded === 'number' ? folded : encode(folded, expansions));
    }
    const key = page.join();
    const number = known.get(key) ?? pages.push(page) - 1;
    known.set(key, number);
    pageIndex[high] = number;
  }
  const flat = new Uint16Array(expansions.length * EXPANSION_LENGTH);
  expansions.forEach((text, at) => {
    for (let i = 0; i < text.length; i += 1) flat[at * EXPANSION_LENGTH + i] = text.charCodeAt(i);
  });
  return { pageIndex, pages: Uint16Array.from(pages.flat()), expansions: flat };
}

function encode(folded: string, expansions: string[]): number {
  if (folded.length === 1) return folded.charCodeAt(0);
  const at = expansions.indexOf(folded);
  return CharacterClass.FirstExpansion + (at >= 0 ? at : expansions.push(folded) - 1);
}

import { CharacterClass } from './character-class.ts';

const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x2013]);
const SKIPPED = new Set([
  0x27,
  0x2019,
  0x2018,
  0x02bc,
  0xff07, // apostrophes: Crohn's, Crohn’s, Crohns
  0xad, // soft hyphen
  0x200b,
  0x200c,
  0x200d,
  0x2060,
  0xfeff, // zero-width characters
]);
/** Part of a word: "3% saline" is not "3 saline". */
const PERCENT = 0x25;
const EXTRA: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * Folds one UTF-16 code unit for matching: case, accents, compatibility forms (full width, ligatures,
 * sub- and superscript digits), hyphens, apostrophes, invisible characters.
 *
 * @param codeUnit 0-65535
 * @returns a `CharacterClass`, or the folded letters and digits as a string of one or more characters
 */
export function foldCodeUnit(codeUnit: number): number | string {
  if (codeUnit === PERCENT) return '%';
  if (SKIPPED.has(codeUnit)) return CharacterClass.Skip;
  if (HYPHENS.has(codeUnit)) return CharacterClass.Hyphen;
  if (codeUnit >= 0xd800 && codeUnit <= 0xdfff) return CharacterClass.Break;
  const character = String.fromCharCode(codeUnit);
  if (/\p{M}/u.test(character)) return CharacterClass.Mark;
  if (/[\s\p{Z}]/u.test(character)) return CharacterClass.Space;
  if (!/[\p{L}\p{N}]/u.test(character)) return CharacterClass.Break;
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  const folded = Array.from(bare, (letter) => EXTRA[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length === 0 || folded.length > 4 ? CharacterClass.Break : folded;
}

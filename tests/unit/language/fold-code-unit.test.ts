import { expect, test } from 'vitest';
import { CharacterClass } from '../../../lib/language/character-class.ts';
import { foldCodeUnit } from '../../../lib/language/fold-code-unit.ts';

const fold = (character: string): number | string => foldCodeUnit(character.charCodeAt(0));

test.each([
  ['A', 'a'],
  ['é', 'e'],
  ['Ö', 'o'],
  ['ﬁ', 'fi'],
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['Æ', 'ae'],
  ['Ｈ', 'h'],
  ['₁', '1'],
  ['²', '2'],
  ['Β', 'β'],
  ['7', '7'],
  ['%', '%'],
])('%s folds to %s', (character, folded) => {
  expect(fold(character)).toBe(folded);
});

test.each([
  ['white space', [' ', '\u00a0', '\n', '\u2009', '\u3000'], CharacterClass.Space],
  ['hyphens', ['-', '\u2010', '\u2011', '\u2013'], CharacterClass.Hyphen],
  ['what is skipped', ["'", '\u2019', '\u00ad', '\u200b', '\u200d', '\ufeff'], CharacterClass.Skip],
  ['combining marks', ['\u0301', '\u0308'], CharacterClass.Mark],
  ['what ends a term', ['.', ',', '(', '/', '\u2014', '\ud83d', '°'], CharacterClass.Break],
] as const)('%s', (_, characters, expected) => {
  expect(characters.map(fold)).toEqual(characters.map(() => expected));
});

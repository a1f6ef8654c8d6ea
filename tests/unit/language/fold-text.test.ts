import { expect, test } from 'vitest';
import { foldText, wordsOf } from '../../../lib/language/fold-text.ts';

test('case, accents, apostrophes and invisible characters do not count', () => {
  expect(foldText('Sjögren’s')).toBe('sjogrens');
  expect(foldText("Crohn's")).toBe('crohns');
  expect(foldText('hypo\u00adglycemia')).toBe('hypoglycemia');
  expect(foldText('e\u0301')).toBe('e');
  expect(foldText('CO₂, 5 %')).toBe('co2, 5 %');
});

test('what is no letter stays, emoji too', () => {
  expect(foldText('Ménière (ear) 😀')).toBe('meniere (ear) 😀');
});

test('words are runs of letters and digits', () => {
  expect(wordsOf('Type-2 diabetes: B12?')).toEqual(['type', '2', 'diabetes', 'b12']);
  expect(wordsOf('?!')).toEqual([]);
});

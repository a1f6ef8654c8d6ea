import { expect, test } from 'vitest';
import { wordUnits } from '../../../../lib/authoring/copies/word-units.ts';

test('a name of several words is one unit, and so is a compound', () => {
  const names = new Set(['ace inhibitors', 'angiotensin converting enzyme', 'converting enzyme']);
  const { words, units } = wordUnits('ACE inhibitors calm the angiotensin-converting enzyme.', names);
  expect(words).toEqual(['ace', 'inhibitors', 'calm', 'the', 'angiotensin', 'converting', 'enzyme']);
  expect(new Set(units).size).toBe(4);
});

test('numbers with their marks are one unit each, an empty text has none', () => {
  expect(new Set(wordUnits('From 1,200 to 2.5 mg', new Set()).units).size).toBe(5);
  expect(wordUnits('', new Set())).toEqual({ words: [], units: [] });
});

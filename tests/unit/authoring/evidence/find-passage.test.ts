import { expect, test } from 'vitest';
import { findPassage } from '../../../../lib/authoring/evidence/find-passage.ts';

const text = '  The level falls.\n Water  moves in, and cells swell. Then cells burst. ';
const found = (quote: string | null): string | null => {
  const passage = findPassage(text, quote);
  return passage && text.slice(passage.start, passage.end);
};

test('a passage is named in full or by its ends, whatever the white space and case', () => {
  expect(found('the level falls.')).toBe('The level falls.');
  expect(found('water moves in ... swell.')).toBe('Water  moves in, and cells swell.');
  expect(found('falls. … burst')).toBe('falls.\n Water  moves in, and cells swell. Then cells burst');
  expect(found(null)).toBe(text.trim());
});

test('words that do not stand there, or only before the beginning, name nothing', () => {
  expect(found('the level rises')).toBeNull();
  expect(found('cells burst ... water moves')).toBeNull();
  expect(findPassage('   ', null)).toBeNull();
});

test('signs of regular expressions are only signs', () => {
  expect(findPassage('Up to 5.0 (mmol/L)', '5.0 (mmol/L)')).toEqual({ start: 6, end: 18 });
  expect(findPassage('Up to 540', '5.0')).toBeNull();
});

import { expect, test } from 'vitest';
import { countWords } from '../../../../lib/authoring/guide/count-words.ts';

test('words are what stands between white space, signs alone left out', () => {
  expect(countWords('About 2 in 100 people - or 2 %.')).toBe(7);
  expect(countWords('a well-kept  list\nof two')).toBe(5);
  expect(countWords(' ')).toBe(0);
});

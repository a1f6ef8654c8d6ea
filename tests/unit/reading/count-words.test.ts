import { expect, test } from 'vitest';
import { countWords } from '../../../lib/reading/count-words.ts';

test('one, or many', () => {
  expect(countWords(1, 'tag')).toBe('1 tag');
  expect(countWords(0, 'tag')).toBe('0 tags');
  expect(countWords(2, 'entry', 'entries')).toBe('2 entries');
});

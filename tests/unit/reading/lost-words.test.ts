import { expect, test } from 'vitest';
import { lostWords } from '../../../lib/reading/lost-words.ts';

test('says what was lost and what came back', () => {
  expect(lostWords(0)).toContain('has deleted what Medglance had stored');
  expect(lostWords(1)).toContain('1 saved article is back from the second copy');
  expect(lostWords(12)).toContain('12 saved articles are back from the second copy');
});

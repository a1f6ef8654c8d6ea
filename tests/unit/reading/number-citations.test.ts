import { expect, test } from 'vitest';
import { numberCitations } from '../../../lib/reading/number-citations.ts';

test('numbers follow the first citation of each reference', () => {
  const numbers = numberCitations([
    { text: 'A.', citations: ['b', 'a'] },
    { text: 'B.', citations: ['a', 'c'] },
  ]);
  expect([...numbers]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});

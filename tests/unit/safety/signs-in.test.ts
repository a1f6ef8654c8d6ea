import { expect, test } from 'vitest';
import { signsIn } from '../../../lib/safety/signs-in.ts';

const at = (start: number, end = start + 1): { start: number; end: number } => ({ start, end });

test('one place of each group, in any order, near enough, none over another', () => {
  const found = signsIn(
    [
      [at(5), at(20)],
      [at(2), at(5, 7)],
    ],
    6,
  ).map(({ start, end }) => [start, end]);
  expect(found).toEqual([[2, 6]]);
});

test('one group stands by itself; a group without a place is no sign', () => {
  expect(signsIn([[at(3)]], 9)).toHaveLength(1);
  expect(signsIn([[at(3)], []], 9)).toEqual([]);
  expect(signsIn([], 9)).toEqual([]);
});

import { expect, test } from 'vitest';
import { eachInSlices } from '../../../lib/page/each-in-slices.ts';

const { signal } = new AbortController();

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('all are seen in order, and the page gets its turn in between', async () => {
  const seen: number[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  await eachInSlices(
    Array.from({ length: 40 }, (_, at) => at),
    (at) => {
      spin(5);
      seen.push(at);
    },
    signal,
  );
  clearInterval(timer);
  expect(seen).toEqual(Array.from({ length: 40 }, (_, at) => at));
  expect(turns).toBeGreaterThan(0);
});

test('it ends when enough was seen, or when the signal aborts', async () => {
  const seen: number[] = [];
  const take = (at: number): boolean => seen.push(at) === 2;
  await eachInSlices([1, 2, 3], take, signal);
  expect(seen).toEqual([1, 2]);
  await eachInSlices([4], take, AbortSignal.abort());
  expect(seen).toEqual([1, 2]);
});

import { expect, test } from 'vitest';
import { runInSlices, untilVisible } from '../../../lib/page/run-in-slices.ts';

test('does all the work, in several slices, and lets others in between', async () => {
  let steps = 0;
  let others = 0;
  const timer = setInterval(() => (others += 1), 0);
  const burn = (): void => {
    const until = performance.now() + 1;
    while (performance.now() < until);
  };
  await runInSlices(() => {
    burn();
    steps += 1;
    return steps < 60;
  }, new AbortController().signal);
  clearInterval(timer);
  expect(steps).toBe(60);
  expect(others).toBeGreaterThan(0);
});

test('stops where it is when aborted', async () => {
  const end = new AbortController();
  let steps = 0;
  await runInSlices(() => {
    steps += 1;
    if (steps === 3) end.abort();
    return true;
  }, end.signal);
  expect(steps).toBe(3);
});

test('a visible page waits for nothing', async () => {
  await expect(untilVisible(new AbortController().signal)).resolves.toBeUndefined();
});

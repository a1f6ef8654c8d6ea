import { expect, test } from 'vitest';
import { DrawQueue } from '../../../lib/page/draw-queue.ts';
import type { MarkedRun } from '../../../lib/page/marked-run.ts';

const run = (from: number): MarkedRun => ({
  block: document.body,
  section: { kind: 'section' },
  first: new Text(),
  from,
  words: 1,
  hits: [],
  spelledOut: [],
  run: null,
  anchors: null,
  waits: false,
  isAlive: true,
});

test('each waiting run is drawn once, in order, and what is dropped is not', async () => {
  const drawn: number[] = [];
  const queue = new DrawQueue(({ from }) => drawn.push(from), new AbortController().signal);
  const [one, two, three] = [run(1), run(2), run(3)];
  for (const marked of [one, two, one, three]) queue.add(marked);
  queue.drop(two);
  await expect.poll(() => drawn).toEqual([1, 3]);
  queue.add(two);
  await expect.poll(() => drawn).toEqual([1, 3, 2]);
});

test('thousands are drawn in slices that leave the thread free between them, and none after the end', async () => {
  const end = new AbortController();
  let count = 0;
  const queue = new DrawQueue(() => {
    count += 1;
    const until = performance.now() + 1;
    while (performance.now() < until);
  }, end.signal);
  for (let at = 0; at < 400; at += 1) queue.add(run(at));
  await expect.poll(() => count).toBeGreaterThan(0);
  expect(count).toBeLessThan(400);
  end.abort();
  const before = count;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  expect(count).toBe(before);
});

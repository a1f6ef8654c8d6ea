import { afterEach, expect, test } from 'vitest';
import { keepListening } from '../../../lib/page/keep-listening.ts';

const end = new AbortController();
afterEach(() => end.abort());

test('listens again, once, when the document gets another root; and no more when told to end', async () => {
  const rounds: AbortSignal[] = [];
  keepListening((signal) => rounds.push(signal), end.signal);
  expect(rounds.map(({ aborted }) => aborted)).toEqual([false]);
  const root = document.documentElement;
  root.replaceWith(document.createElement('html'));
  await expect.poll(() => rounds.map(({ aborted }) => aborted)).toEqual([true, false]);
  end.abort();
  document.documentElement.replaceWith(root);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(rounds.map(({ aborted }) => aborted)).toEqual([true, true]);
});

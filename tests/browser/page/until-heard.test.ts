import { expect, test } from 'vitest';
import { untilHeard } from '../../../lib/page/until-heard.ts';

test('waits for the event, then listens no more', async () => {
  const target = new EventTarget();
  let signal: AbortSignal | undefined;
  const heard = untilHeard((hear, waiting) => {
    signal = waiting;
    target.addEventListener('resize', hear, { signal: waiting });
  }, new AbortController().signal);
  expect(signal?.aborted).toBe(false);
  target.dispatchEvent(new Event('resize'));
  await heard;
  expect(signal?.aborted).toBe(true);
});

test('ends with the signal, at once if that has aborted before', async () => {
  const end = new AbortController();
  let listened = 0;
  const heard = untilHeard(() => (listened += 1), end.signal);
  end.abort();
  await heard;
  await untilHeard(() => (listened += 1), end.signal);
  expect(listened).toBe(1);
});

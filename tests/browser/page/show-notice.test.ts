import { afterEach, beforeEach, expect, test } from 'vitest';
import { showNotice } from '../../../lib/page/show-notice.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

const hosts = (): number => document.documentElement.querySelectorAll(':scope > div').length;

test('a notice goes by itself, and at once when the extension goes', async () => {
  const before = hosts();
  showNotice('a word to the reader', end.signal);
  expect(hosts()).toBe(before + 1);
  await expect.poll(hosts, { timeout: 8000 }).toBe(before);
  showNotice('another', end.signal);
  end.abort();
  expect(hosts()).toBe(before);
  showNotice('too late', end.signal);
  expect(hosts()).toBe(before);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { showNotice } from '../../../lib/page/show-notice.ts';
import { Surface } from '../../../lib/page/surface.ts';

let end: AbortController;
let surface: Surface;
beforeEach(() => {
  end = new AbortController();
  surface = new Surface(end.signal);
});
afterEach(() => end.abort());

const hosts = (): number => document.documentElement.querySelectorAll(':scope > div').length;

test('a notice goes by itself, and at once when the extension goes', async () => {
  const before = hosts();
  showNotice(surface, 'a word to the reader', null, end.signal);
  expect(hosts()).toBe(before + 1);
  await expect.poll(hosts, { timeout: 8000 }).toBe(before);
  showNotice(surface, 'another', null, end.signal);
  end.abort();
  expect(hosts()).toBe(before);
  showNotice(surface, 'too late', null, end.signal);
  expect(hosts()).toBe(before);
});

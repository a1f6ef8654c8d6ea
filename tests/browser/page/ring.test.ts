import { afterEach, expect, test } from 'vitest';
import { ring } from '../../../lib/page/ring.ts';
import { Surface } from '../../../lib/page/surface.ts';

afterEach(() => document.body.replaceChildren());

const hosts = (): number => document.documentElement.querySelectorAll(':scope > div').length;

test('a ring goes by itself, and at once when the extension goes', async () => {
  const end = new AbortController();
  const surface = new Surface(end.signal);
  const before = hosts();
  ring(surface, () => [new DOMRect(10, 10, 50, 20)], document.body, end.signal);
  expect(hosts()).toBe(before + 1);
  await expect.poll(hosts, { timeout: 5000 }).toBe(before);
  ring(surface, () => [], document.body, end.signal);
  expect(hosts()).toBe(before + 1);
  end.abort();
  expect(hosts()).toBe(before);
  ring(surface, () => [], document.body, end.signal);
  expect(hosts()).toBe(before);
});

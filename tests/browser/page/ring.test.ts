import { afterEach, expect, test } from 'vitest';
import { ring } from '../../../lib/page/ring.ts';

afterEach(() => document.body.replaceChildren());

const hosts = (): number => document.documentElement.querySelectorAll(':scope > div').length;

test('a ring goes by itself, and at once when the extension goes', async () => {
  const end = new AbortController();
  const before = hosts();
  ring(() => [new DOMRect(10, 10, 50, 20)], end.signal);
  expect(hosts()).toBe(before + 1);
  await expect.poll(hosts, { timeout: 5000 }).toBe(before);
  ring(() => [], end.signal);
  expect(hosts()).toBe(before + 1);
  end.abort();
  expect(hosts()).toBe(before);
  ring(() => [], end.signal);
  expect(hosts()).toBe(before);
});

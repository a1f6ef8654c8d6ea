import { afterEach, beforeEach, expect, test } from 'vitest';
import { LateRoots } from '../../../lib/page/late-roots.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('of elements without end only the first thousands are waited for', async () => {
  const found: Element[] = [];
  const late = new LateRoots((host) => found.push(host), end.signal);
  const hosts = Array.from({ length: 10_001 }, () => document.createElement('x-many'));
  document.body.append(...hosts);
  for (const host of hosts) late.add(host);
  for (const host of [hosts[0]!, hosts[9_999]!, hosts[10_000]!]) host.attachShadow({ mode: 'open' });
  await expect.poll(() => found).toEqual([hosts[0], hosts[9_999]]);
});

test('tells of a host once its shadow root is there, once, and never of one that has gone', async () => {
  const found: Element[] = [];
  const late = new LateRoots((host) => found.push(host), end.signal);
  const [one, two, gone] = ['x-one', 'x-two', 'x-gone'].map((name) =>
    document.body.appendChild(document.createElement(name)),
  );
  for (const host of [one!, one!, two!, gone!]) late.add(host);
  one!.attachShadow({ mode: 'open' });
  gone!.attachShadow({ mode: 'open' });
  gone!.remove();
  await expect.poll(() => found).toEqual([one]);
  two!.attachShadow({ mode: 'open' });
  await expect.poll(() => found, { timeout: 4000 }).toEqual([one, two]);
});

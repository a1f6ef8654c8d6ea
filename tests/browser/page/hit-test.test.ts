import { afterEach, beforeEach, expect, test } from 'vitest';
import { rectsOf } from '../../../lib/page/anchor.ts';
import { whatIsAt } from '../../../lib/page/hit-test.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('a point on the term finds it; a point beside it, on the same line, does not', async () => {
  const marked = readMadePage('<p style="width: 600px">cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const [anchor] = marked.anchorsNear();
  const [rect] = anchor ? rectsOf(anchor) : [];
  if (!rect) throw new Error('not laid out');
  const middle = rect.top + rect.height / 2;
  const at = (x: number, y: number) => whatIsAt(marked, null, { x, y });
  expect(at(rect.left + 3, middle)).toBe(anchor);
  expect(at(rect.right + 60, middle)).toBeNull();
  expect(at(rect.left + 3, rect.bottom + 40)).toBeNull();
});

test('over our own host there is our card, whatever term lies under it; also in a shadow root', async () => {
  const marked = readMadePage('<p style="width: 600px">cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const [anchor] = marked.anchorsNear();
  const [rect] = anchor ? rectsOf(anchor) : [];
  if (!rect) throw new Error('not laid out');
  const point = { x: rect.left + 3, y: rect.top + rect.height / 2 };
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0';
  document.body.append(host);
  expect(whatIsAt(marked, host, point)).toBe('card');
  const outer = document.createElement('div');
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(host);
  expect(whatIsAt(marked, host, point)).toBe('card');
  host.remove();
  expect(whatIsAt(marked, host, point)).toBe(anchor);
});

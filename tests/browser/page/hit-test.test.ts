import { afterEach, expect, test } from 'vitest';
import { rectsOf } from '../../../lib/page/anchor.ts';
import { anchorAtPoint } from '../../../lib/page/hit-test.ts';
import { drawn, readMadePage } from './made-page.ts';

const end = new AbortController();
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
  expect(anchorAtPoint(marked, rect.left + 3, middle)).toBe(anchor);
  expect(anchorAtPoint(marked, rect.right + 60, middle)).toBeNull();
  expect(anchorAtPoint(marked, rect.left + 3, rect.bottom + 40)).toBeNull();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { rectsOf } from '../../../lib/page/anchor.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('an anchor is found by its text node, and among those of the block under a point', async () => {
  const marked = readMadePage('<p>some cirrhosis here, and heart failure</p><p>hyponatremia</p>', end.signal);
  await expect.poll(drawn).toHaveLength(3);
  const [first, second] = marked.anchorsNear();
  const node = document.querySelector('p')?.firstChild;
  if (!node || !first) throw new Error('nothing drawn');
  expect(marked.drawn.at(node, 'some cir'.length)).toBe(first);
  expect(marked.drawn.at(node, 2)).toBeNull();
  const [rect] = rectsOf(first);
  if (!rect) throw new Error('not laid out');
  expect([...marked.drawn.around(rect.left, rect.top)]).toEqual([first, second]);
  expect([...marked.drawn.around(rect.left, -50)]).toEqual([]);
});

import { afterEach, expect, test } from 'vitest';
import { showTerm } from '../../../lib/page/show-term.ts';
import { Surface } from '../../../lib/page/surface.ts';
import { drawn, readMadePage } from './made-page.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('inside a block taller than the window it scrolls to the term, not to the block', async () => {
  const marked = readMadePage(
    `<div style="line-height: 30px">${'filler<br>'.repeat(200)}cirrhosis<br>${'filler<br>'.repeat(200)}</div>`,
    end.signal,
  );
  await expect.poll(() => marked.version).toBeGreaterThan(0);
  scrollTo(0, 0);
  expect(await showTerm(marked, new Surface(end.signal), 'cirrhosis', end.signal)).toBe(true);
  await expect.poll(drawn).toEqual(['cirrhosis']);
  const [anchor] = marked.anchorsNear();
  const live = document.createRange();
  live.setStart(anchor!.range.startContainer, anchor!.range.startOffset);
  live.setEnd(anchor!.range.endContainer, anchor!.range.endOffset);
  const { top } = live.getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(innerHeight);
});

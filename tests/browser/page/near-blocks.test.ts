import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarkedRun, type MarkedRun } from '../../../lib/page/marked-run.ts';
import { NearBlocks } from '../../../lib/page/near-blocks.ts';
import { RunIndex } from '../../../lib/page/run-index.ts';
import { createSection } from '../../../lib/page/section.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  scrollTo(0, 0);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('of a very tall block only the runs around the window are drawn', async () => {
  const lines = Array.from({ length: 600 }, (_, at) => `row ${at} cirrhosis<br>`).join('');
  const marked = readMadePage(`<div style="line-height: 40px" id="tall">${lines}</div>`, end.signal);
  await expect.poll(() => drawn().length).toBeGreaterThan(0);
  expect(drawn().length).toBeLessThan(60);
  scrollTo(0, 12_000);
  const tops = () =>
    marked.anchorsNear().map(({ range }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect().top;
    });
  await expect
    .poll(() => tops().length > 0 && tops().every((top) => top > -1000 && top < innerHeight + 1000))
    .toBe(true);
});

test('a paragraph that is hidden among others is drawn when it is revealed, wherever it stands', async () => {
  for (const hidden of [0, 1, 2]) {
    const words = ['cirrhosis', 'hyponatremia', 'low sodium'];
    const html = words.map((word, at) => `<p ${at === hidden ? 'hidden' : ''}>about ${word} here</p>`);
    const one = new AbortController();
    readMadePage(html.join(''), one.signal);
    await expect.poll(() => drawn().length).toBe(2);
    expect(drawn()).not.toContain(words[hidden]);
    document.querySelector('p[hidden]')?.removeAttribute('hidden');
    await expect.poll(() => drawn().toSorted().join()).toBe(words.toSorted().join());
    one.abort();
  }
});

test('neighbours of a paragraph that is hidden later keep their marks, and are watched on', async () => {
  readMadePage('<p>about cirrhosis</p><p>about hyponatremia</p><p>about low sodium</p>', end.signal);
  await expect.poll(() => drawn().length).toBe(3);
  document.querySelector('p')?.setAttribute('hidden', '');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(drawn()).toContain('hyponatremia');
  document.body.style.paddingTop = '20000px';
  await expect.poll(() => drawn()).toEqual([]);
  document.body.style.paddingTop = '';
  await expect.poll(() => drawn().length).toBe(2);
  document.querySelector('p')?.removeAttribute('hidden');
  await expect.poll(() => drawn().length).toBe(3);
});

test('what is left of a group when its first paragraph goes is still taken away once it is far', async () => {
  document.body.setHTMLUnsafe('<p>cirrhosis</p><p>cirrhosis</p>');
  const index = new RunIndex();
  const shown = new Set<MarkedRun>();
  const draw = (marked: MarkedRun): void => {
    marked.anchors = [];
    shown.add(marked);
  };
  const erase = (marked: MarkedRun): void => {
    marked.anchors = null;
    shown.delete(marked);
  };
  const near = new NearBlocks(index, draw, erase, end.signal);
  for (const block of document.querySelectorAll('p')) {
    const nodes = [block.firstChild as Text];
    const run = { text: 'cirrhosis', nodes, starts: [0], block, section: createSection() };
    index.add(createMarkedRun(run, 1, [0, 9, 0], []));
    near.watch(block, 9);
  }
  await expect.poll(() => shown.size).toBe(2);
  const [first] = document.querySelectorAll('p');
  // In one task: the rest is far before the browser has said anything about it by itself.
  near.unwatch(first!);
  document.body.style.paddingTop = '20000px';
  await expect.poll(() => shown.size).toBe(1);
  document.body.style.paddingTop = '';
});

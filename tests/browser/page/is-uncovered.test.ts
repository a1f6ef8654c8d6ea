import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSeen } from '../../../lib/page/is-uncovered.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Whether the one term of a page is seen. */
async function seen(html: string, ours: () => Element | null = () => null): Promise<boolean> {
  const marked = readMadePage(html, end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const [anchor] = marked.anchorsNear();
  if (!anchor) throw new Error('nothing drawn');
  return isSeen(anchor, ours());
}

const LAYER = 'position: fixed; inset: 0; background: white';

test.each([
  ['plain text', '<p>cirrhosis</p>', true],
  ['below a link over all of it', '<p>cirrhosis</p><a href="#" style="position: fixed; inset: 0"></a>', true],
  ['behind a cover', `<p>cirrhosis</p><div style="${LAYER}"></div>`, false],
  ['above its own tile’s colour', '<div style="background: white"><p>cirrhosis</p></div>', true],
  ['that takes no clicks', '<p style="pointer-events: none">cirrhosis</p>', true],
  ['of two elements', '<p>heart <b>failure</b></p>', true],
  [
    'half behind a cover',
    '<p style="position: relative; font: 40px serif">cirrhosis<i style="position: absolute; inset: 0 auto 0 0; width: 60px; background: red"></i></p>',
    true,
  ],
  ['in an open shadow root', '<div><template shadowrootmode="open"><p>cirrhosis</p></template></div>', true],
  [
    'in a shadow root behind a cover',
    `<div><template shadowrootmode="open"><p>cirrhosis</p><div style="${LAYER}"></div></template></div>`,
    false,
  ],
])('text %s', async (_, html, expected) => {
  expect(await seen(html)).toBe(expected);
});

test.each(['', 'pointer-events: none'])('text scrolled out of its pane is not seen (%s)', async (style) => {
  const marked = readMadePage(
    `<div id="pane" style="height: 60px; overflow: auto; ${style}"><p>cirrhosis</p><p style="height: 900px"></p></div>`,
    end.signal,
  );
  await expect.poll(drawn).toHaveLength(1);
  const [anchor] = marked.anchorsNear();
  if (!anchor) throw new Error('nothing drawn');
  expect(isSeen(anchor, null)).toBe(true);
  document.querySelector('#pane')?.scrollTo({ top: 50, behavior: 'instant' });
  expect(isSeen(anchor, null)).toBe(false);
});

test('our own card hides nothing', async () => {
  const html = `<p>cirrhosis</p><div id="ours" style="${LAYER}"></div>`;
  expect(await seen(html, () => document.querySelector('#ours'))).toBe(true);
});

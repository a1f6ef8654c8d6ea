import type { Frame } from '@playwright/test';
import { launch } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import { Reader } from './support/reader.ts';

/** The texts highlighted in one frame, shadow roots included. */
async function markedIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...(CSS.highlights.get('medglance-term') ?? [])]
      .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
      .toSorted(),
  );
}

test('frames of every sort are marked, tiny ones are not, and each opens its own card', async ({
  reader,
  page_,
}) => {
  await reader.setDensity('All terms');
  await reader.open('frames.html');
  const frame = async (selector: string): Promise<Frame> => {
    const element = await page_.waitForSelector(selector);
    const inside = await element.contentFrame();
    if (!inside) throw new Error(`${selector} is no frame`);
    return inside;
  };
  await expect.poll(async () => markedIn(await frame('#same'))).toEqual(['hyponatremia']);
  await expect.poll(async () => markedIn(await frame('#srcdoc'))).toEqual(['cirrhosis']);
  await expect.poll(async () => markedIn(await frame('#blank'))).toEqual(['dehydration']);
  await expect.poll(async () => markedIn(await frame('#cross'))).toEqual(['hyponatremia']);
  expect(await (await frame('#tiny')).evaluate(() => CSS.highlights.size)).toBe(0);
  const grows = await page_.waitForSelector('#grows');
  await grows.evaluate((element) => Object.assign(element, { width: '500', height: '150' }));
  await expect.poll(async () => markedIn(await frame('#grows'))).toEqual(['dehydration']);
  await (await frame('#cross')).hover('#first');
  const card = await reader.card();
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
});

test('open shadow roots are marked, nested, late and changed; closed ones and editors in them are not', async ({
  reader,
  page_,
}) => {
  await reader.setDensity('All terms');
  await reader.goTo('shadow.html');
  const first = ['cirrhosis', 'delirium', 'hyponatremia', 'osmotic demyelination syndrome'];
  await expect.poll(() => markedIn(page_.mainFrame())).toEqual(first);
  await page_.evaluate(() => (globalThis as unknown as { defineLate: () => void }).defineLate());
  await expect.poll(() => markedIn(page_.mainFrame())).toEqual(['adrenal insufficiency', ...first]);
  await page_.evaluate(() => (globalThis as unknown as { changeShadow: () => void }).changeShadow());
  await expect.poll(() => markedIn(page_.mainFrame())).toContain('hypertonic saline');
  expect(await markedIn(page_.mainFrame())).not.toContain('delirium');
  await page_.hover('#term');
  const card = await reader.card();
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
});

test('a new route forgets what the old one spelled out', async ({ reader, page_ }) => {
  await reader.setDensity('All terms');
  await reader.open('spa.html');
  await expect.poll(() => reader.marked()).toContain('ODS');
  await page_.click('#next');
  await expect.poll(() => reader.marked()).toEqual(['Cirrhosis']);
});

test('rows of a virtual list are marked for what they say now', async ({ reader, page_ }) => {
  await reader.setDensity('All terms');
  await reader.open('virtual-list.html');
  const rows = () =>
    page_.evaluate(() => {
      const wanted = [...document.querySelectorAll('#list p')].flatMap(
        (row) => /hyponatremia|cirrhosis|delirium/.exec(row.textContent)?.[0] ?? [],
      );
      const found = [...(CSS.highlights.get('medglance-term') ?? [])].map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      );
      return found.length > 0 && found.toSorted().join() === wanted.toSorted().join();
    });
  for (const top of [0, 3000, 12_345, 600]) {
    await page_.evaluate(async (to) => {
      document.querySelector('#list')?.scrollTo(0, to);
      await new Promise(requestAnimationFrame);
    }, top);
    await expect.poll(rows).toBe(true);
  }
});

test('a page is kept for going back, once its card has been idle, and works when it returns', async ({
  server,
}) => {
  const browser = await launch({ backForwardCache: true });
  const page = await browser.context.newPage();
  const reader = new Reader(page, browser, server);
  await reader.open('plain.html');
  await reader.rest('#first');
  await page.mouse.move(1, 500);
  const hosts = () => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);
  await expect.poll(hosts, { timeout: 40_000 }).toBe(0);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => Object.assign(globalThis, { wasCached: event.persisted }));
  });
  await reader.goTo('unrelated.html');
  // Playwright's own way back waits for a load event, which a kept page does not have.
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => (globalThis as { wasCached?: boolean }).wasCached).catch(() => null))
    .toBe(true);
  await expect.poll(() => reader.marked()).toEqual(['hyponatremia']);
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
  await browser.close();
});

test('XHTML and plain text are marked; drawings and XML data are left alone', async ({ reader, page_ }) => {
  await reader.setDensity('All terms');
  await reader.open('page.xhtml');
  expect(await reader.marked()).toEqual(['hyponatremia']);
  await reader.open('notes.txt');
  await expect.poll(() => reader.marked()).toEqual(['Hyponatremia', 'Cirrhosis']);
  for (const path of ['drawing.svg', 'data.xml']) {
    await reader.goTo(path);
    await page_.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page_.evaluate(() => CSS.highlights.size), path).toBe(0);
  }
});

test('editors are left alone: what is typed, saved and undone is the same', async ({ reader, page_ }) => {
  await reader.setDensity('All terms');
  await reader.open('editors.html');
  const saved = () => page_.evaluate(() => document.body.innerHTML);
  const before = await saved();
  await page_.click('#rich p');
  await page_.keyboard.press('End');
  await page_.keyboard.type(' and cirrhosis');
  await expect.poll(() => reader.marked()).toEqual(['hyponatremia']);
  const caret = await page_.evaluate(() => {
    const at = getSelection();
    return [at?.anchorNode?.textContent, at?.anchorOffset];
  });
  expect(caret).toEqual(['Note on hyponatremia. and cirrhosis', 35]);
  for (let i = 0; i < 3; i += 1) await page_.keyboard.press('Control+z');
  expect(await saved()).toBe(before);
});

test('only English is marked: by the nearest language given, else by a look at the text', async ({
  reader,
}) => {
  await reader.setDensity('All terms');
  await reader.open('languages.html');
  await expect
    .poll(() => reader.marked())
    .toEqual(['hyponatremia', 'osmotic demyelination syndrome', 'dehydration']);
});

test('a page that clears the highlight registry is repaired a few times, then has its way', async ({
  reader,
  page_,
}) => {
  await reader.open('registry.html');
  const clear = () =>
    page_.evaluate(() => (globalThis as unknown as { clearHighlights: () => void }).clearHighlights());
  for (let i = 0; i < 3; i += 1) {
    await clear();
    await expect.poll(() => reader.marked()).toEqual(['hyponatremia']);
  }
  await clear();
  await page_.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  expect(await reader.marked()).toEqual([]);
});

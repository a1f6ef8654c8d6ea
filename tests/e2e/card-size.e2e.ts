import type { Page } from '@playwright/test';
import { AUDIENCES } from '../../lib/model/audience.ts';
import { expect, test } from './support/fixtures.ts';

const TERMS = ['#first', '#second', '#fourth', '#farther'];

/** The card's box as any page can find it out: by asking what is topmost, point by point. */
async function boxSeenByPage(page: Page): Promise<Record<'x' | 'y' | 'width' | 'height', number>> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const isHost = (x: number, y: number): boolean => document.elementFromPoint(x, y) === host;
    const points: [number, number][] = [];
    for (let y = 1; y < innerHeight; y += 1)
      for (let x = 1; x < innerWidth; x += 24) if (isHost(x, y)) points.push([x, y]);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const edge = (from: number, step: number): number => {
      let x = from;
      const y = (Math.min(...ys) + Math.max(...ys)) / 2;
      while (isHost(x + step, y)) x += step;
      return x;
    };
    const [left, right] = [edge(Math.min(...xs), -1), edge(Math.max(...xs), 1)];
    return {
      x: left,
      y: Math.min(...ys),
      width: right - left,
      height: Math.max(...ys) - Math.min(...ys),
    };
  });
}

for (const [name, size] of [
  ['a usual window', { width: 1000, height: 760 }],
  ['a narrow and low one', { width: 340, height: 480 }],
] as const) {
  test(`in ${name} the card is as large for every audience, saved or not, now and on a later visit`, async ({
    reader,
    page_,
  }) => {
    test.slow();
    await page_.setViewportSize(size);
    await reader.open('ward-round.html');
    const panel = await reader.panel('#/browse');
    await page_.bringToFront();
    const ask = (kind: string, argument: object) =>
      panel.evaluate(
        (message) =>
          chrome.runtime.sendMessage<object, { value: { content: { articleId: string } } }>(message),
        { kind, argument },
      );
    const sizes = new Map<string, Set<string>>();
    const note = async (term: string): Promise<void> => {
      const { x, y, width, height } = await boxSeenByPage(page_);
      expect(height, term).toBeGreaterThan(100);
      sizes.set(term, (sizes.get(term) ?? new Set()).add([x, y, width, height].join(' ')));
    };
    for (const isSaved of [false, true]) {
      for (const audience of AUDIENCES) {
        await ask('chooseAudience', { audience });
        for (const term of TERMS) {
          await page_.locator(term).scrollIntoViewIfNeeded();
          const card = await reader.rest(term);
          await expect(card.getByLabel('Text for')).toHaveValue(audience);
          await note(term);
          if (isSaved) await expect(card.getByText('Saved on this device.')).toBeVisible();
          // What unfolds in it does not enlarge it.
          await card
            .getByRole('button', { name: /^Reference/ })
            .first()
            .click();
          await note(term);
          if (!isSaved && audience === 'clinician') {
            await card.getByRole('button', { name: 'Save for later' }).click();
            await expect(card.getByText('Saved on this device.')).toBeVisible();
            await note(term);
          }
          await card.getByRole('button', { name: 'Close reference' }).click();
          await page_.keyboard.press('Escape');
          await expect.poll(() => reader.cardBox()).toBeNull();
        }
      }
    }
    for (const term of TERMS) expect([...(sizes.get(term) ?? [])], term).toHaveLength(1);
    // The terms have cards of different sizes: one size for all would be empty or short for most.
    expect(new Set([...sizes.values()].map((of) => [...of][0]?.split(' ')[3])).size).toBeGreaterThan(1);
  });
}

test('what to do next stays in view, however long the text and low the window', async ({ reader, page_ }) => {
  await page_.setViewportSize({ width: 340, height: 420 });
  await reader.open('ward-round.html');
  const card = await reader.rest('#first');
  await card
    .getByRole('button', { name: /^Reference/ })
    .first()
    .click();
  for (const name of ['Read the full article', 'Save for later']) {
    const inView = await card
      .getByRole('button', { name })
      .evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight);
    expect(inView, name).toBe(true);
  }
  expect(
    await card.locator('.card-body').evaluate((body) => body.scrollHeight > body.clientHeight),
    'the text scrolls',
  ).toBe(true);
});

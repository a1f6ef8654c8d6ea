import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';

test('the card goes when its term goes: another view, other words in its place', async ({
  reader,
  hand,
  page_,
}) => {
  for (const act of ['#route', '#recycle']) {
    await reader.open('panes.html');
    await hand.rest(page_.locator('#first'));
    await reader.card();
    // As an app does by itself, with the pointer still where it was.
    await page_.evaluate((id) => document.querySelector<HTMLElement>(id)?.click(), act);
    await expect.poll(() => reader.cardBox()).toBeNull();
  }
});

test('the card goes when its term is scrolled out of the pane that it stands in', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('panes.html');
  await hand.jump(await spotOn(page_.locator('#paned')));
  await hand.click();
  await reader.card();
  // Over the pane beside the card; the term's place in the window is not outside of it.
  const pane = await page_.locator('#pane').boundingBox();
  await hand.jump({ x: (pane?.x ?? 0) + 8, y: (pane?.y ?? 0) + 20 });
  await page_.evaluate(() => document.querySelector('#pane')?.scrollBy({ top: 120, behavior: 'instant' }));
  await expect.poll(() => reader.cardBox()).toBeNull();
  const term = await page_.locator('#paned').boundingBox();
  expect(term?.y).toBeGreaterThan(0);
});

test('the card stays beside its term when the page moves it', async ({ reader, hand, page_ }) => {
  await reader.open('panes.html');
  await hand.jump({ x: 5, y: 5 });
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  await reader.card();
  const before = await reader.cardBox();
  await page_.evaluate(() => {
    document.body.style.paddingTop = '60px';
  });
  await expect.poll(async () => (await reader.cardBox())?.y).toBe((before?.y ?? 0) + 60);
});

import type { Frame } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

/** The middle of the card's button that saves, in the page's window. */
async function saveSpot(card: Frame): Promise<{ x: number; y: number }> {
  const box = await card.getByRole('button', { name: 'Save for later' }).boundingBox();
  if (!box) throw new Error('the card has no button to save');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const HELD_BACK = /Nothing was done: this page covers or changes the card/;

test('a press on a card that something covers does nothing, and says so; uncovered, it counts after a moment', async ({
  reader,
  page_,
}) => {
  await reader.open('ward-round.html');
  await page_.locator('#first').hover();
  const card = await reader.card();
  const { x, y } = await saveSpot(card);
  await page_.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.setAttribute(
      'style',
      'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none',
    );
    cover.textContent = 'Press here to win';
    document.body.append(cover);
    cover.showPopover();
  });
  await expect(card.locator('html[data-steady]')).toHaveCount(0);
  await page_.mouse.click(x, y);
  await expect(card.getByText(HELD_BACK)).toBeVisible();
  await expect(card.getByText('Saved on this device.')).toHaveCount(0);
  await page_.evaluate(() => document.querySelector('#cover')?.remove());
  await expect(card.locator('html[data-steady]')).toBeAttached();
  await expect(card.getByText(HELD_BACK)).toHaveCount(0);
  await page_.mouse.click(x, y);
  await expect(card.getByText('Saved on this device.')).toBeVisible();
});

for (const style of ['opacity: 0.001', 'filter: opacity(0)']) {
  test(`in a frame that nobody can see (${style}) the card does nothing`, async ({
    reader,
    page_,
    server,
  }) => {
    await reader.goTo('unrelated.html');
    await page_.evaluate(
      ({ url, css }) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.setAttribute(
          'style',
          `position: fixed; inset: 0; width: 900px; height: 700px; border: 0; ${css}`,
        );
        document.body.append(frame);
      },
      { url: server.url('ward-round.html'), css: style },
    );
    const inner = page_.frames()[1];
    if (!inner) throw new Error('no frame');
    const term = await inner.locator('#first').boundingBox();
    if (!term) throw new Error('no term');
    await expect
      .poll(() => inner.evaluate(() => CSS.highlights.get('medglance-term')?.size ?? 0))
      .toBeGreaterThan(0);
    await page_.mouse.move(1, 1);
    await page_.mouse.move(term.x + term.width / 2, term.y + term.height / 2);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
    const card = reader.cardFrame();
    if (!card) throw new Error('no card');
    const { x, y } = await saveSpot(card);
    await page_.mouse.click(x, y);
    await expect(card.getByText(HELD_BACK)).toBeVisible();
    await page_.mouse.click(x, y);
    await expect(card.getByText('Saved on this device.')).toHaveCount(0);
  });
}

test('a card that the page has just moved, or that has just come, does nothing; half a second later it does', async ({
  reader,
  page_,
}) => {
  await reader.open('ward-round.html');
  // With the keyboard's card open, the pointer can be anywhere.
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  const card = await reader.card();
  const before = await saveSpot(card);
  const rest = { x: before.x, y: before.y + 60 };
  await page_.mouse.move(rest.x, rest.y);
  await page_.evaluate(() => {
    document.body.style.paddingTop = '60px';
  });
  await expect.poll(async () => (await saveSpot(card)).y).toBeGreaterThan(before.y + 50);
  await page_.mouse.down();
  await page_.mouse.up();
  await expect(card.locator('html[data-steady]')).toBeAttached();
  await expect(card.getByText('Saved on this device.')).toHaveCount(0);
  await page_.keyboard.press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  // The card comes up under a pointer that presses already.
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  await expect.poll(() => reader.cardBox()).not.toBeNull();
  await page_.mouse.click(rest.x, rest.y);
  const again = await reader.card();
  await expect(again.getByText('Saved on this device.')).toHaveCount(0);
  const { x, y } = await saveSpot(again);
  await page_.mouse.click(x, y);
  await expect(again.getByText('Saved on this device.')).toBeVisible();
});

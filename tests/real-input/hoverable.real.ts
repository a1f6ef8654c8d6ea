import type { Page } from '@playwright/test';
import type { Reader } from '../e2e/support/reader.ts';
import { expect, test } from './support/fixtures.ts';
import { PACES, spotOn, type Spot } from './support/hand.ts';
import { CLOSED_BY_NOW, letPass, OPEN_BY_NOW } from './support/let-pass.ts';

// WCAG 1.4.13, hoverable: the pointer can be moved over the card without the card going away.

/** Where on the card, in parts of its width and height, and what the hand crosses on its way. */
const WAYS = {
  'straight down': { x: 0.1, y: 0.3 },
  'aslant, to its far corner': { x: 0.97, y: 0.03 },
  'to its middle': { x: 0.5, y: 0.5 },
} as const;

async function spotOnCard(reader: Reader, { x, y }: Spot): Promise<Spot> {
  const box = await reader.cardBox();
  if (!box) throw new Error('no card');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function expectCardStays(reader: Reader, page: Page, name: string): Promise<void> {
  await letPass(page, CLOSED_BY_NOW + OPEN_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
  const title = reader.cardFrame()?.getByRole('heading', { level: 1 });
  await expect(title ?? page.locator('no-card')).toContainText(name);
}

for (const [pace, speed] of Object.entries(PACES)) {
  test(`a ${pace} hand reaches the card, straight and aslant, and may stay there`, async ({
    reader,
    hand,
    page_,
  }) => {
    await reader.open('ward-round.html');
    for (const part of Object.values(WAYS)) {
      await hand.jump({ x: 5, y: 5 });
      await expect.poll(() => reader.cardBox()).toBeNull();
      await hand.rest(page_.locator('#first'), { x: 20 });
      await reader.card();
      await hand.travel(await spotOnCard(reader, part), speed);
      await expectCardStays(reader, page_, 'Hyponatremia');
    }
  });
}

for (const [pace, speed] of Object.entries(PACES)) {
  test(`a ${pace} hand crosses another term on its way to the card, and keeps the card`, async ({
    reader,
    hand,
    page_,
  }) => {
    await reader.open('ward-round.html');
    await hand.rest(page_.locator('#first'), { x: 12, y: 8 });
    await reader.card();
    const from = await spotOn(page_.locator('#first'), { x: 12, y: 8 });
    const to = await spotOnCard(reader, { x: 0.99, y: 0.02 });
    const other = await page_.locator('#beside').boundingBox();
    const crossing = (other?.x ?? 0) + 4;
    const height = from.y + ((to.y - from.y) * (crossing - from.x)) / (to.x - from.x);
    expect(height, 'the way leads over the other term').toBeLessThan((other?.y ?? 0) + (other?.height ?? 0));
    await hand.travel(to, speed);
    await expectCardStays(reader, page_, 'Hyponatremia');
  });
}

test('a card above its term is reached as well', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await page_.evaluate(() => document.querySelector('#fourth')?.scrollIntoView({ block: 'end' }));
  await hand.jump({ x: 5, y: 5 });
  await hand.rest(page_.locator('#fourth'), { x: 8 });
  await reader.card();
  const term = await page_.locator('#fourth').boundingBox();
  const card = await reader.cardBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(term?.y ?? 0);
  await hand.travel(await spotOnCard(reader, { x: 0.9, y: 0.95 }), PACES.slow);
  await expectCardStays(reader, page_, 'Gout');
});

test('a card that was pressed open stays as well', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.press(page_.locator('#second'));
  await reader.card();
  await hand.travel(await spotOnCard(reader, { x: 0.5, y: 0.2 }));
  await expectCardStays(reader, page_, 'Heart failure');
});

test('who leaves the card and comes back in time keeps it; who stays away, or goes to another term, does not', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  await reader.card();
  const inside = await spotOnCard(reader, { x: 0.8, y: 0.3 });
  const outside = { x: inside.x + 160, y: inside.y };
  await hand.travel(inside);
  await hand.travel([outside, inside], PACES.fast);
  await expectCardStays(reader, page_, 'Hyponatremia');
  await hand.travel(outside);
  await expect.poll(() => reader.cardBox()).toBeNull();
  await hand.rest(page_.locator('#first'));
  await reader.card();
  await hand.rest(page_.locator('#farther'));
  await expect(async () => {
    await expect((await reader.card()).getByRole('heading', { level: 1 })).toContainText(
      'Atrial fibrillation',
    );
  }).toPass();
});

test('who leaves the window, from the term or from the card, closes it', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  await reader.card();
  await hand.leaveTo(700, 20);
  await expect.poll(() => reader.cardBox()).toBeNull();
  await hand.rest(page_.locator('#first'));
  await reader.card();
  await hand.travel(await spotOnCard(reader, { x: 0.5, y: 0.2 }));
  await expectCardStays(reader, page_, 'Hyponatremia');
  await hand.leaveTo(700, 20);
  await expect.poll(() => reader.cardBox()).toBeNull();
});

test('passing over terms opens nothing', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  const { y } = await spotOn(page_.locator('#first'));
  await hand.jump({ x: 40, y });
  await hand.travel({ x: 900, y }, PACES.usual);
  await letPass(page_, OPEN_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
});

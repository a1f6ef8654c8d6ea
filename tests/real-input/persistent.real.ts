import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';
import { CLOSED_BY_NOW, letPass, OPEN_BY_NOW } from './support/let-pass.ts';

// WCAG 1.4.13, dismissible and persistent.

test('persistent: the card stays as long as the pointer rests on its term, and while the wheel turns over it', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  await letPass(page_, 5 * CLOSED_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
  await hand.travel(await spotOn(card.locator('.card-answer')));
  await hand.wheel('down', 3);
  await letPass(page_, CLOSED_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
  expect(await page_.evaluate(() => scrollY)).toBe(0);
  await hand.wheel('up', 3);
  await letPass(page_, CLOSED_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
});

test('dismissible: Escape closes the card without moving the pointer, and it stays closed until the reader comes back', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  await reader.card();
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await letPass(page_, OPEN_BY_NOW + CLOSED_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
  // A hand that holds the mouse trembles.
  await hand.travel(await spotOn(page_.locator('#first'), { x: 30 }), { step: 1, every: 20 });
  await letPass(page_, OPEN_BY_NOW + CLOSED_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
  await hand.jump({ x: 5, y: 5 });
  await hand.rest(page_.locator('#first'));
  await reader.card();
});

test('dismissible: Escape closes the card from inside it too', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  await hand.press(card.locator('.card-answer'));
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
});

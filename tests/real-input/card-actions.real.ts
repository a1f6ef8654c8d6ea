import { expect, test } from './support/fixtures.ts';
import { CLOSED_BY_NOW, letPass } from './support/let-pass.ts';

test('a citation is pressed open and shut in the card', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  await hand.press(card.getByRole('button', { name: 'Reference 1' }).first());
  await expect(card.getByRole('note')).toContainText('Clinical practice guideline');
  await hand.press(card.getByRole('button', { name: 'Close reference' }));
  await expect(card.getByRole('note')).toHaveCount(0);
  await letPass(page_, CLOSED_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
});

test('the audience is chosen in the card, which stays and changes its text', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  const choice = card.getByLabel('Text for');
  await expect(choice).toHaveValue('patient');
  await hand.press(choice);
  await hand.key('Down', 'Down', 'Return');
  await expect(choice).toHaveValue('clinician');
  await expect(card.getByText('Hyponatremia means that the level')).toHaveCount(0);
  await letPass(page_, CLOSED_BY_NOW);
  expect(await reader.cardBox()).not.toBeNull();
  await hand.press(choice);
  await hand.key('Up', 'Up', 'Return');
  await expect(choice).toHaveValue('patient');
});

test('an article is saved from the card', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#second'));
  const card = await reader.card();
  await hand.press(card.getByRole('button', { name: 'Save for later' }));
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  const panel = await reader.panel('#/saved');
  await expect(panel.getByRole('list', { name: 'Saved' }).getByRole('link')).toHaveCount(1);
  await panel.close();
});

test('the full article opens in the side panel beside the page', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  const width = await page_.evaluate(() => innerWidth);
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  await hand.press(card.getByRole('button', { name: 'Read the full article' }));
  await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/article/hyponatremia']);
  await expect.poll(() => page_.evaluate(() => innerWidth)).toBeLessThan(width);
  await expect.poll(() => reader.cardBox()).toBeNull();
});

import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';
import { letPass, OPEN_BY_NOW } from './support/let-pass.ts';

test('what is selected somewhere silences no card: a search box, all of the page', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('selected.html');
  await expect.poll(() => page_.evaluate(() => document.activeElement?.id)).toBe('search');
  await hand.rest(page_.locator('#first'));
  await reader.card();
  await hand.jump({ x: 5, y: 5 });
  await expect.poll(() => reader.cardBox()).toBeNull();
  await hand.jump(await spotOn(page_.locator('#other')));
  await hand.click();
  await hand.key('ctrl+a');
  await expect.poll(() => page_.evaluate(() => getSelection()?.type)).toBe('Range');
  await hand.rest(page_.locator('#second'));
  await reader.card();
});

test('selecting opens nothing: not while the button is held, not at its end on a term, not by a double click', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('selected.html');
  await hand.jump(await spotOn(page_.locator('#text'), { x: 4 }));
  await hand.drag(await spotOn(page_.locator('#second'), { x: 20 }));
  await expect.poll(() => page_.evaluate(() => getSelection()?.toString())).toContain('hyponatremia');
  await letPass(page_, OPEN_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
  await hand.jump({ x: 5, y: 5 });
  await hand.jump(await spotOn(page_.locator('#second')));
  await hand.click(1, 2);
  await expect.poll(() => page_.evaluate(() => getSelection()?.toString().trim())).toBe('cirrhosis');
  await letPass(page_, OPEN_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
});

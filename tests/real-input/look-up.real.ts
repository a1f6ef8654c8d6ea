import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';
import { letPass, OPEN_BY_NOW } from './support/let-pass.ts';

/** How long the browser takes to draw its menu, in milliseconds; nothing in the page tells. */
const MENU = 600;

test('what a hand selects is looked up from its menu: in text, a text field, a shadow root', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('selected.html');
  const lookUp = async (selector: string, x: number, y: number, heading: RegExp): Promise<void> => {
    const place = await spotOn(page_.locator(selector), { x, y });
    await hand.jump(place);
    await hand.click(1, 2);
    await hand.click(3);
    await letPass(page_, MENU);
    // The menu's only item with this letter is ours: “Look up …”.
    await hand.key('l');
    await expect.poll(() => reader.cardFrame()?.locator('h1').textContent()).toMatch(heading);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
    const box = await reader.cardBox();
    expect(Math.abs((box?.x ?? 0) - place.x)).toBeLessThan(60);
    await hand.key('Escape');
    await expect.poll(() => reader.cardBox()).toBeNull();
  };
  await lookUp('#other', 8, 10, /More/);
  await lookUp('#area', 75, 12, /Gout/);
  await lookUp('#inner', 20, 10, /leptospirosis/i);
});

test('typing in a text field on a page with marks opens no card and marks nothing of it', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('selected.html');
  const before = await reader.marked();
  await hand.jump(await spotOn(page_.locator('#area'), { x: 200, y: 40 }));
  await hand.click();
  await hand.key('ctrl+End');
  await hand.type(' hyponatremia and cirrhosis');
  await expect
    .poll(() => page_.locator('#area').inputValue())
    .toBe('one two gout three hyponatremia and cirrhosis');
  await letPass(page_, OPEN_BY_NOW);
  expect(await reader.marked()).toEqual(before);
  expect(await reader.cardBox()).toBeNull();
});

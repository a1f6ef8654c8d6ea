import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';

test('Escape closes the card first; the page, its keys and its dialog hear of the next press', async ({
  reader,
  hand,
  page_,
}) => {
  const heard = () => page_.locator('#heard li').allTextContents();
  await reader.open('dialogs.html');
  await hand.rest(page_.locator('#asked'));
  await reader.card();
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  expect(await heard()).toEqual([]);
  await hand.key('Escape');
  await expect.poll(heard).toEqual(['keydown Escape', 'keyup Escape']);
});

test('Escape closes the card over a modal dialog, then the dialog', async ({ reader, hand, page_ }) => {
  await reader.open('dialogs.html');
  await page_.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
  const isOpen = () => page_.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.open);
  await hand.rest(page_.locator('#inside'));
  await reader.card();
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  expect(await isOpen()).toBe(true);
  await hand.key('Escape');
  await expect.poll(isOpen).toBe(false);
});

test('Escape inside the card closes it, and the end of that press is not the page’s either', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('dialogs.html');
  await hand.jump(await spotOn(page_.locator('#field')));
  await hand.click();
  await hand.key('alt+shift+m');
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  await page_.evaluate(() => document.querySelector('#heard')?.replaceChildren());
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => page_.evaluate(() => document.activeElement?.id)).toBe('field');
  await hand.key('x');
  await expect.poll(() => page_.locator('#heard li').allTextContents()).toEqual(['keydown x', 'keyup x']);
});

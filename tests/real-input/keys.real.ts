import { expect, test } from './support/fixtures.ts';

test('the shortcut opens a card with the keyboard in it; Tab goes through it, Escape gives the keyboard back', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('ward-round.html');
  await hand.jump({ x: 5, y: 5 });
  await hand.click();
  await hand.key('alt+shift+m');
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Read the full article' })).toBeFocused();
  await hand.key('Tab');
  await expect(card.getByRole('button', { name: 'Save for later' })).toBeFocused();
  await hand.key('shift+Tab', 'Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => page_.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('the shortcuts step to the next term of the page and back, each scrolled to', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('steps.html');
  await hand.jump({ x: 5, y: 5 });
  await hand.click();
  const press = async (keys: string, name: string, id: string): Promise<void> => {
    await hand.key(keys);
    await expect.poll(() => reader.cardFrame()?.locator('h1').textContent()).toContain(name);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
    await expect(page_.locator(id)).toBeInViewport();
  };
  await press('alt+shift+m', 'Hyponatremia', '#first');
  await press('alt+shift+m', 'Cirrhosis', '#paned');
  await press('alt+shift+m', 'Gout', '#last');
  await press('alt+shift+k', 'Cirrhosis', '#paned');
});

test('in a dialog that holds the keyboard the card can be used by keyboard, and gives it back', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('traps.html');
  await hand.jump({ x: 5, y: 5 });
  await hand.key('alt+shift+m');
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Read the full article' })).toBeFocused();
  await hand.key('Tab', 'Return');
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => page_.evaluate(() => document.activeElement?.id)).toBe('agree');
});

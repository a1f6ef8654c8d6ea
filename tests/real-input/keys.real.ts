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

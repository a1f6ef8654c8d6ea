import { expect, test } from './support/fixtures.ts';

test('after document.open and document.write cards open, and keys and scrolling are heard', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('rewritten.html');
  await hand.rest(page_.locator('#before'));
  await reader.card();
  await page_.evaluate(() => (globalThis as unknown as { again: () => void }).again());
  await expect.poll(() => reader.marked()).toEqual(['cirrhosis']);
  await hand.jump({ x: 5, y: 5 });
  await hand.rest(page_.locator('#after'));
  await expect((await reader.card()).getByRole('heading', { level: 1 })).toContainText('Cirrhosis');
  await hand.key('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
});

import { STEADY_AFTER } from '../../components/card/steadiness.ts';
import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';
import { letPass } from './support/let-pass.ts';

test('a card that is pushed under a resting hand is not pressed; half a second later it is', async ({
  reader,
  hand,
  page_,
  server,
}) => {
  // A page that shows the real one in a frame, and moves that frame.
  await reader.goTo('unrelated.html');
  await page_.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.setAttribute(
      'style',
      'position: fixed; left: 0; top: 0; width: 1000px; height: 800px; border: 0; background: white',
    );
    document.body.append(frame);
  }, server.url('ward-round.html'));
  const inner = page_.frames()[1];
  if (!inner) throw new Error('no frame');
  await expect
    .poll(() => inner.evaluate(() => CSS.highlights.get('medglance-term')?.size ?? 0))
    .toBeGreaterThan(0);
  const term = inner.locator('#third');
  await hand.rest(term);
  const card = await reader.card();
  const save = card.getByRole('button', { name: 'Save for later' });
  const [from, to] = [await spotOn(term), await spotOn(save)];
  await page_.evaluate(
    ([x, y]: readonly [number, number]) => {
      const frame = document.querySelector('iframe');
      let side = 1;
      const move = (): void => {
        side = -side;
        if (frame) frame.style.translate = `${x}px ${y + 6 * side}px`;
      };
      move();
      Object.assign(globalThis, { moving: setInterval(move, 150) });
    },
    [from.x - to.x, from.y - to.y] as const,
  );
  // However long the hand takes: the frame does not stop moving until it has pressed.
  await hand.click();
  await page_.evaluate(() => clearInterval((globalThis as unknown as { moving: number }).moving));
  await letPass(page_, 2 * STEADY_AFTER);
  await expect(save).toBeVisible();
  await hand.press(save);
  await expect(card.getByText('Saved on this device.')).toBeVisible();
});

test('a hand that presses the moment a card comes presses nothing', async ({ reader, hand, page_ }) => {
  await reader.open('ward-round.html');
  await hand.rest(page_.locator('#first'));
  const card = await reader.card();
  const spot = await spotOn(card.getByRole('button', { name: 'Read the full article' }));
  await hand.jump({ x: 5, y: 5 });
  await expect.poll(() => reader.cardBox()).toBeNull();
  await hand.jump(spot);
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  await expect.poll(() => reader.cardBox()).not.toBeNull();
  await hand.click();
  await reader.card();
  await letPass(page_, 2 * STEADY_AFTER);
  expect(await reader.sidePanels()).toBe(0);
});

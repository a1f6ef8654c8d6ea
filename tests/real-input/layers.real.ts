import { expect, test } from './support/fixtures.ts';
import { spotOn } from './support/hand.ts';
import { letPass, OPEN_BY_NOW } from './support/let-pass.ts';

test('a card opens below a stretched link and below a layer that is not seen; not behind a cover', async ({
  reader,
  hand,
  page_,
}) => {
  await reader.open('layers.html');
  for (const [id, name] of [
    ['#stretched', 'Hyponatremia'],
    ['#silent', 'Cirrhosis'],
    ['#veiled', 'Pneumonia'],
  ] as const) {
    await hand.jump({ x: 5, y: 5 });
    await expect.poll(() => reader.cardBox()).toBeNull();
    await hand.rest(page_.locator(id));
    await expect((await reader.card()).getByRole('heading', { level: 1 })).toContainText(name);
  }
  await hand.jump({ x: 5, y: 5 });
  await expect.poll(() => reader.cardBox()).toBeNull();
  await hand.jump(await spotOn(page_.locator('#covered')));
  await letPass(page_, OPEN_BY_NOW);
  expect(await reader.cardBox()).toBeNull();
});

test('a click on a stretched link is the link’s', async ({ reader, hand, page_ }) => {
  await reader.open('layers.html');
  await hand.press(page_.locator('#stretched'));
  await expect.poll(() => page_.url()).toContain('#read');
});

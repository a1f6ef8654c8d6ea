import axe from 'axe-core';
import { expect, test } from './support/fixtures.ts';

test('resting on a term opens a short cited answer beside it', async ({ reader, page_ }) => {
  await reader.open('health-article.html');
  const card = await reader.rest('#first');
  await expect(card.getByRole('heading', { name: /Hyponatremia/ })).toBeVisible();
  await expect(card.getByText('Hyponatremia means that the level of sodium')).toBeVisible();
  await expect(card.getByText(/Not yet reviewed by a clinician · updated \d+ \w{3} \d{4}/)).toBeVisible();
  const marker = card.getByRole('button', { name: 'Reference 1' }).first();
  await marker.click();
  await expect(card.getByRole('note')).toContainText(
    'Clinical practice guideline on diagnosis and treatment of hyponatraemia',
  );
  await card.getByRole('button', { name: 'Close reference' }).click();
  await expect(card.getByRole('note')).toHaveCount(0);
  await expect(marker).toBeFocused();
  const box = await reader.cardBox();
  const term = await page_.locator('#first').boundingBox();
  const window = page_.viewportSize();
  expect(box && term && window && (box.y >= term.y + term.height || box.y + box.height <= term.y)).toBe(true);
  expect(
    box &&
      window &&
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= window.width &&
      box.y + box.height <= window.height,
  ).toBe(true);
});

// That the pointer can travel into the card is asserted with a real one, in tests/real-input: for an injected one
// the page hears nothing when it comes to the card.
test('leaving the term closes the card, Escape too', async ({ reader, page_ }) => {
  await reader.open('health-article.html');
  await reader.rest('#first');
  await page_.mouse.move(2, 2);
  await expect.poll(() => reader.cardBox()).toBeNull();
  await reader.rest('#first');
  await expect.poll(() => reader.cardBox()).not.toBeNull();
  await page_.keyboard.press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
});

test('choosing an audience in the card changes the text, in other tabs and the panel too', async ({
  reader,
  browser_,
  server,
  page_,
}) => {
  await reader.open('health-article.html');
  const card = await reader.rest('#first');
  const panel = await reader.panel('#/article/hyponatremia');
  await expect(panel.getByText('Hyponatremia means that the level')).toBeVisible();
  const other = await browser_.context.newPage();
  await other.goto(server.url('plain.html'));
  await other.hover('#first');
  const second = (): ReturnType<typeof other.frames>[number] | undefined =>
    other.frames().find((frame) => frame.url().includes('/card.html'));
  await expect.poll(() => second()?.getByText('Hyponatremia means').isVisible() ?? false).toBe(true);
  await reader.chooseAudience(card, 'clinician');
  await expect(card.getByText('Hyponatremia is a serum sodium below 135 mmol/L: mild')).toBeVisible();
  await expect
    .poll(() => second()?.getByText('Hyponatremia is a serum sodium below').isVisible() ?? false)
    .toBe(true);
  await expect(panel.getByText('Hyponatremia is a serum sodium below').first()).toBeVisible();
  await page_.bringToFront();
});

test('a concept without an article shows its definition', async ({ reader }) => {
  await reader.open('discharge-letter.html');
  await reader.page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelectorAll('p')[2] ?? document.body),
  );
  await reader.fromBackground({ kind: 'lookUpSelection', text: 'Ascites' });
  const card = await reader.card();
  await expect(card.getByText('Fluid that builds up in the belly')).toBeVisible();
  await expect(card.getByText('Definition only · not yet reviewed by a clinician')).toBeVisible();
});

test('the keyboard command steps through the terms in view and gives the card the focus', async ({
  reader,
  page_,
}) => {
  await reader.open('plain.html');
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Read the full article' })).toBeFocused();
  await expect(card.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  await page_.keyboard.press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
});

test('stepping from term to term shows each term’s own text, and Escape gives the keyboard back', async ({
  reader,
  page_,
}) => {
  await reader.open('lab-report.html');
  await page_.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Print';
    document.body.prepend(button);
    button.focus();
  });
  for (const name of ['Sodium blood test', 'Potassium', 'Osmolality']) {
    await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
    await expect.poll(() => reader.cardFrame()?.locator('h1').textContent()).toContain(name);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
  }
  await reader.cardFrame()?.locator('body').press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => page_.evaluate(() => document.activeElement?.textContent)).toBe('Print');
});

test('selected text can be looked up: a term, a name without definition, and nothing', async ({
  reader,
  page_,
}) => {
  await reader.open('forum-thread.html');
  const lookUp = async (text: string): Promise<void> => {
    await page_.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.post div') ?? document.body),
    );
    await reader.fromBackground({ kind: 'lookUpSelection', text });
  };
  await lookUp('hyponatraemia');
  await expect((await reader.card()).getByRole('heading', { name: /Hyponatremia/ })).toBeVisible();
  await lookUp('leptospirosis');
  await expect((await reader.card()).getByText('has no checked definition of it yet')).toBeVisible();
  await lookUp('zzyzx road');
  await expect((await reader.card()).getByText('Nothing in the library answers this yet.')).toBeVisible();
});

test('hostile styles of the page do not reach the card', async ({ reader }) => {
  await reader.open('hostile-css.html');
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
  const box = await reader.cardBox();
  expect(box?.width).toBeGreaterThan(340);
  expect(box?.height).toBeGreaterThan(150);
});

test('a touch on a term opens the card', async ({ reader, page_, browser_ }) => {
  await reader.open('plain.html');
  const session = await browser_.context.newCDPSession(page_);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const box = await page_.locator('#first').boundingBox();
  if (!box) throw new Error('no term');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
});

test('the card has nothing serious for assistive technology, and fits 320 px', async ({ reader, page_ }) => {
  await page_.setViewportSize({ width: 320, height: 640 });
  await reader.open('plain.html');
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  const card = await reader.card();
  await card.evaluate(axe.source);
  const serious = await card.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  });
  expect(serious).toEqual([]);
  const box = await reader.cardBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect(await card.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

import { inflateSync } from 'node:zlib';
import { launch } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import type { Page } from '@playwright/test';

test('in a modal dialog and in fullscreen the card opens beside its term, and works', async ({
  reader,
  page_,
}) => {
  await reader.open('screens.html');
  const expectWorks = async (selector: string): Promise<void> => {
    const card = await reader.rest(selector);
    expect(await reader.place(selector)).toEqual({ covered: 0, outside: 0 });
    await card.getByRole('button', { name: 'Reference 1' }).first().click();
    await expect(card.getByRole('note')).toBeVisible();
    await page_.mouse.move(1, 1);
    await expect.poll(() => reader.cardBox()).toBeNull();
  };
  await expectWorks('#outside');
  await page_.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
  await expectWorks('#inside');
  await page_.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.close());
  await page_.click('#full');
  await expect.poll(() => page_.evaluate(() => document.fullscreenElement?.id)).toBe('film');
  await expectWorks('#first');
  await page_.evaluate(() => document.exitFullscreen());
  await expectWorks('#outside');
});

test('the card stands beside its term whatever the page does to its root', async ({ reader, page_ }) => {
  test.slow();
  await reader.open('ward-round.html');
  for (const style of [
    'zoom: 1.4',
    'transform: scale(0.9) translate(40px, 30px)',
    'perspective: 500px',
    'will-change: transform',
    'contain: paint',
    'filter: invert(1)',
  ]) {
    await page_.evaluate((css) => document.documentElement.setAttribute('style', css), style);
    await reader.rest('#second');
    const [card, term] = [await reader.cardBox(), await page_.locator('#second').boundingBox()];
    if (!card || !term) throw new Error(style);
    expect(await reader.place('#second'), style).toEqual({ covered: 0, outside: 0 });
    expect(Math.abs(card.x - term.x), style).toBeLessThan(4);
    expect(
      Math.min(Math.abs(card.y - term.y - term.height), Math.abs(term.y - card.y - card.height)),
      style,
    ).toBeLessThan(12);
    await page_.mouse.move(1, 1);
    await expect.poll(() => reader.cardBox(), style).toBeNull();
  }
});

test('a page that holds the keyboard in its dialog neither takes it from the card nor hears of it', async ({
  reader,
  page_,
}) => {
  await reader.open('traps.html');
  const heard = () => page_.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  const card = await reader.card();
  await expect(card.getByRole('button', { name: 'Read the full article' })).toBeFocused();
  await page_.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Save for later' })).toBeFocused();
  await page_.keyboard.press('Enter');
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  await page_.keyboard.press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => page_.evaluate(() => document.activeElement?.id)).toBe('agree');
  expect(await heard()).toEqual([]);
});

/** What is drawn on the pages of a PDF besides letters: its painted paths and pictures, in order. */
async function painted(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { printBackground: true });
  const pdf = Buffer.from(data, 'base64').toString('latin1');
  return [...pdf.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    // Zlib streams begin with this byte; fonts are among them, and hold no such lines.
    const text = bytes[0] === 0x78 ? inflateSync(bytes).toString('latin1') : body;
    return text.split('\n').filter((line) => /(^| )(f\*?|F|S|s|B\*?|b\*?|sh|Do)$/.test(line));
  });
}

test('on paper is neither a line under a term nor a card: the same as without the extension', async ({
  reader,
  page_,
  server,
}) => {
  await reader.open('ward-round.html');
  await reader.rest('#first');
  const withCard = await painted(page_);
  expect(await reader.cardBox(), 'the card is still there').not.toBeNull();
  const plain = await launch({ extension: null });
  const page = await plain.context.newPage();
  await page.goto(server.url('ward-round.html'));
  const without = await painted(page);
  await page.evaluate(() =>
    document.querySelector('#first')?.setAttribute('style', 'text-decoration: underline dotted'),
  );
  const underlined = await painted(page);
  await plain.close();
  expect(underlined, 'a line would be seen here').not.toEqual(without);
  expect(withCard).toEqual(without);
});

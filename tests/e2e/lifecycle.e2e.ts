import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT_EXTENSION, launch } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import { Reader } from './support/reader.ts';
import { workerStopper } from './support/stop-worker.ts';

test('a stopped worker wakes for the card, also when it stops in the middle of a request', async ({
  reader,
  browser_,
  page_,
}) => {
  await reader.open('plain.html');
  const stop = await workerStopper(browser_, page_);
  await stop();
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
  // Ask and stop at the same time: the card shows an answer or says what to do, and trying again works.
  await Promise.all([card.getByLabel('Text for').press('End'), stop()]);
  await expect(async () => {
    const again = card.getByRole('button', { name: 'Try again' });
    if (await again.isVisible()) await again.click();
    await expect(card.getByText(/Hyponatremia (means|is a serum sodium)/)).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test('an update leaves open pages marked once and working', async ({ server }) => {
  const folder = await mkdtemp(join(tmpdir(), 'medglance-update-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const browser = await launch({ extension: folder, args: ['--enable-unsafe-extension-debugging'] });
  const page = await browser.context.newPage();
  const reader = new Reader(page, browser, server);
  await reader.open('plain.html');
  await reader.rest('#first');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { version: string };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.1.1' }));
  const session =
    (await browser.context.browser()?.newBrowserCDPSession()) ?? (await browser.context.newCDPSession(page));
  await session.send('Extensions.loadUnpacked' as 'Browser.close', { path: folder });
  // The old host goes and the new copy marks the page again; the card is the new extension's.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.nodeName))
    .toBe('BODY');
  await expect.poll(() => reader.marked()).toEqual(['hyponatremia']);
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(1);
  expect(errors).toEqual([]);
  await browser.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('switched off while twenty tabs are open, it leaves no trace in any; switched on, it marks them again', async ({
  reader,
  browser_,
  server,
}) => {
  test.setTimeout(120_000);
  const { context, extensionId } = browser_;
  const errors: string[] = [];
  const pages: Page[] = [];
  for (let i = 0; i < 20; i += 1) {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.url('plain.html'));
    pages.push(page);
  }
  const last = new Reader(pages[19]!, browser_, server);
  await expect.poll(() => last.marked()).toEqual(['hyponatremia']);
  await last.rest('#first');
  await reader.page.goto('chrome://extensions');
  const setEnabled = (enabled: boolean) =>
    reader.page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, enabled] as const);
  const traces = () =>
    Promise.all(
      pages.map((page) =>
        page.evaluate(
          () => CSS.highlights.size + document.documentElement.querySelectorAll(':scope > div').length,
        ),
      ),
    );
  await setEnabled(false);
  await expect.poll(async () => (await traces()).filter((count) => count > 0)).toEqual([]);
  await setEnabled(true);
  for (const page of pages) {
    await expect.poll(() => new Reader(page, browser_, server).marked()).toEqual(['hyponatremia']);
  }
  expect(errors).toEqual([]);
});

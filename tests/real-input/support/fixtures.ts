import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { Reader } from '../../e2e/support/reader.ts';
import { launch, type Launched } from '../../support/launch.ts';
import { servePages, type PageServer } from '../../support/serve-pages.ts';
import { startDisplay } from './display.ts';
import { Hand } from './hand.ts';

const PAGES = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

/** What every test with real input gets: a display, a browser with a window on it, and a hand. */
export const test = base.extend<
  { page_: Page; reader: Reader; hand: Hand },
  { server: PageServer; display: string; browser_: Launched }
>({
  server: [
    async ({}, use) => {
      const server = await servePages(PAGES);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  display: [
    async ({}, use) => {
      const display = await startDisplay();
      await use(display.name);
      await display.close();
    },
    { scope: 'worker' },
  ],
  browser_: [
    async ({ display }, use) => {
      const browser = await launch({
        headed: true,
        display,
        args: ['--window-position=0,0', '--window-size=1360,920'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page_: async ({ browser_ }, use) => {
    const page = await browser_.context.newPage();
    await page.bringToFront();
    await use(page);
    await page.close();
  },
  reader: async ({ browser_, page_, server }, use) => {
    await use(new Reader(page_, browser_, server));
  },
  hand: async ({ page_, display }, use) => {
    await use(new Hand(page_, display));
  },
});

export { expect } from '@playwright/test';

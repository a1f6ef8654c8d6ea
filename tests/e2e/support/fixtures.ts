import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { launch, type Launched } from '../../support/launch.ts';
import { servePages, type PageServer } from '../../support/serve-pages.ts';
import { Reader } from './reader.ts';

/** Folder of the fixture pages. */
const PAGES = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

/** What every e2e test gets: the fixture pages, a browser with the extension, and a reader in a fresh page. */
export const test = base.extend<{ browser_: Launched; reader: Reader; page_: Page }, { server: PageServer }>({
  server: [
    async ({}, use) => {
      const server = await servePages(PAGES);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browser_: async ({}, use) => {
    const browser = await launch();
    await use(browser);
    await browser.close();
  },
  page_: async ({ browser_ }, use) => {
    await use(await browser_.context.newPage());
  },
  reader: async ({ browser_, page_, server }, use) => {
    await use(new Reader(page_, browser_, server));
  },
});

export { expect } from '@playwright/test';

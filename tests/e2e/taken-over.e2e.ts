import type { Page } from '@playwright/test';
import type { Launched } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import { workerRuns, workerStopper } from './support/stop-worker.ts';

// What a page's process that was taken over can do: all that the content script in it may.

/** Runs an expression in the content script's own world of a page. */
async function contentWorld(
  browser: Launched,
  page: Page,
): Promise<(expression: string) => Promise<unknown>> {
  const session = await browser.context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(browser.extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return async (expression) =>
    (
      await session.send('Runtime.evaluate', {
        contextId: await world,
        awaitPromise: true,
        returnByValue: true,
        expression,
      })
    ).result.value;
}

const KEYS = `chrome.storage.session.get().then((all) => Object.keys(all).toSorted().join())`;

test('after the first, pages are read without waking the worker, and none reaches what the reader saved', async ({
  reader,
  browser_,
  page_,
}) => {
  await reader.open('plain.html');
  const stop = await workerStopper(browser_, page_);
  await expect(async () => {
    await stop();
    expect(await workerRuns(browser_, page_)).toBe(false);
  }).toPass();
  await reader.open('plain.html?again');
  expect(await workerRuns(browser_, page_)).toBe(false);
  const run = await contentWorld(browser_, page_);
  expect(await run(`chrome.storage.local.get().then(() => 'read', (error) => error.message)`)).toContain(
    'not allowed',
  );
  expect(await run(KEYS)).toBe('pageDensity,pageLexicon,running');
});

test('where the reader goes from a card is nowhere that a page’s process could read', async ({
  reader,
  browser_,
  page_,
}) => {
  await reader.open('plain.html');
  const run = await contentWorld(browser_, page_);
  await run(`chrome.storage.session.onChanged.addListener((changes) => {
    globalThis.written = [...(globalThis.written ?? []), ...Object.keys(changes)]; })`);
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Read the full article' }).click();
  await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/article/hyponatremia']);
  expect(await run('(globalThis.written ?? []).join()')).toBe('');
  expect(await run(KEYS)).toBe('pageDensity,pageLexicon,running');
  const routes = await run(`chrome.runtime.sendMessage({ kind: 'panelRoute', argument: { windowId: 1 } })`);
  expect(routes).toEqual({ ok: false, error: 'Only Medglance itself may ask this.' });
});

test('what it writes over the shared lexicon and the density does not reach the next page', async ({
  reader,
  browser_,
  page_,
}) => {
  await reader.open('plain.html');
  const run = await contentWorld(browser_, page_);
  await run(`chrome.storage.session.get('pageLexicon').then(({ pageLexicon }) =>
    chrome.storage.session.set({ pageLexicon: 'AAAA' + pageLexicon.slice(4), pageDensity: 'off' }))`);
  const density = `chrome.storage.session.get('pageDensity').then((all) => all.pageDensity)`;
  await expect.poll(() => run(density)).toBe('default');
  await reader.open('plain.html?next');
  expect(await reader.marked()).toEqual(['hyponatremia']);
  await run(`chrome.storage.session.set({ pageLexicon: '*' })`).catch(() => undefined);
  await reader.open('plain.html?third');
});

test('it cannot pass for a card or the background: an open panel neither moves nor changes', async ({
  reader,
  browser_,
  page_,
}) => {
  await reader.open('plain.html');
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Read the full article' }).click();
  await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/article/hyponatremia']);
  const run = await contentWorld(browser_, page_);
  const worker = await browser_.worker();
  const windowId = await worker.evaluate(async () => (await chrome.windows.getLastFocused()).id);
  const route = `{ page: 'concept', id: 'cirrhosis' }`;
  await run(
    `chrome.runtime.sendMessage({ notice: 'routeWanted', argument: { windowId: ${windowId}, route: ${route} } })`,
  );
  await run(`chrome.runtime.sendMessage({ notice: 'audienceChanged', argument: { audience: 'clinician' } })`);
  expect(
    await run(`chrome.runtime.sendMessage({ kind: 'leadPanel', argument: { route: ${route} } })`),
  ).toEqual({
    ok: false,
    error: 'Only Medglance itself may ask this.',
  });
  // The reader has clicked nothing for a while.
  await expect.poll(() => run('navigator.userActivation.isActive')).toBe(false);
  expect(
    await run(`chrome.runtime.sendMessage({ kind: 'openPanel', argument: { id: 'cirrhosis' } })`),
  ).toMatchObject({ ok: false });
  // The same notices, from where they may come from: what came before them has been heard by now.
  const panel = await reader.panel('#/article/hyponatremia');
  await expect(panel.getByText('Hyponatremia means that the level')).toBeVisible();
  expect(await reader.sidePanelPlaces()).toEqual(['#/article/hyponatremia']);
  await worker.evaluate(
    (id) =>
      chrome.runtime.sendMessage({
        notice: 'routeWanted',
        argument: { windowId: id, route: { page: 'saved' } },
      }),
    windowId,
  );
  await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/saved']);
});

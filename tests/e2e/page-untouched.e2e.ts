import { FRAMEWORK_PAGES } from './support/build-framework-pages.ts';
import { servePages } from '../support/serve-pages.ts';
import { expect, test } from './support/fixtures.ts';

test('the page sees one host element and nothing else: no attribute, no event, no message, no global', async ({
  reader,
  page_,
}) => {
  await reader.open('recorder.html');
  const seen = () =>
    page_.evaluate(() => {
      const recorder = window as unknown as { seen: string[]; changes: string[]; globalsBefore: string };
      const added = Object.getOwnPropertyNames(window).filter(
        (name) => !recorder.globalsBefore.split(',').includes(name),
      );
      return { seen: recorder.seen, changes: recorder.changes, added };
    });
  const before = await seen();
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Reference 1' }).first().click();
  await page_.keyboard.press('Escape');
  await page_.mouse.move(2, 2);
  await expect.poll(() => reader.cardBox()).toBeNull();
  await reader.rest('#first');
  const after = await seen();
  expect(before.seen).toEqual([]);
  expect(after.seen).toEqual([]);
  // The parser's own additions come first; ours is the one host, added to the root element.
  expect(after.changes.slice(before.changes.length)).toEqual(['childList HTML +DIV -0 ']);
  expect(after.added.filter((name) => !['seen', 'changes', 'globalsBefore'].includes(name))).toEqual([]);
  const host = await page_.evaluate(() => {
    const element = document.documentElement.lastElementChild;
    return {
      attributes: element?.attributes.length,
      children: element?.childNodes.length,
      root: element?.shadowRoot ?? null,
    };
  });
  expect(host).toEqual({ attributes: 0, children: 0, root: null });
});

test('the page cannot read the card: not by find, not by its resource timing', async ({ reader, page_ }) => {
  await reader.open('recorder.html');
  await reader.rest('#first');
  const leaks = await page_.evaluate(() => ({
    found: (window as unknown as { find: (text: string) => boolean }).find('lower than normal'),
    resources: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('extension'))
      .map(({ name }) => name),
  }));
  expect(leaks.found).toBe(false);
  expect(leaks.resources.filter((name) => name.includes('#'))).toEqual([]);
});

test('the network is silent: no request but the page’s own', async ({ reader, browser_, page_, server }) => {
  const requests: string[] = [];
  browser_.context.on('request', (request) => requests.push(request.url()));
  await reader.open('health-article.html');
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Save for later' }).click();
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill('What helps cramps?');
  await panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(panel.getByRole('region', { name: 'Answer' })).toBeVisible();
  const outside = requests.filter(
    (url) => !url.startsWith('chrome-extension://') && !url.startsWith(server.url('')),
  );
  expect(outside).toEqual([]);
  // And where code of ours would try, the browser itself refuses.
  const refused = await panel.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => false,
        () => true,
      ),
    server.url('plain.html'),
  );
  expect(refused).toBe(true);
  await page_.close();
});

for (const name of ['react', 'vue', 'svelte']) {
  test(`${name} takes over a marked page without a warning, and what it adds is marked`, async ({
    reader,
    page_,
  }) => {
    const server = await servePages(FRAMEWORK_PAGES);
    const warnings: string[] = [];
    page_.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && warnings.push(message.text()),
    );
    page_.on('pageerror', (error) => warnings.push(error.message));
    await reader.open(server.url(`${name}.html`));
    await reader.rest('#first');
    await page_.click('#hydrate');
    await expect(page_.locator('#state')).toHaveText('hydrated');
    await page_.click('#count');
    await page_.click('#count');
    await expect.poll(() => reader.marked()).toContain('ascites');
    expect(await reader.marked()).toContain('hyponatremia');
    expect(warnings.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
    await server.close();
  });
}

test('works under a policy that forbids everything', async ({ reader }) => {
  await reader.open(`plain.html?csp=${encodeURIComponent("default-src 'none'; style-src 'unsafe-inline'")}`);
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
});

for (const when of ['at once', 'when it is shown']) {
  test(`a page that takes our element into another document, ${when}, gets no error; a click opens the side panel instead`, async ({
    reader,
    page_,
  }) => {
    const errors: string[] = [];
    page_.on('pageerror', (error) => errors.push(error.message));
    page_.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await reader.open(`takes-elements.html?${when === 'at once' ? 'at-once' : 'shown'}`);
    await page_.hover('#first');
    await expect.poll(() => page_.evaluate(() => Reflect.get(globalThis, 'taken'))).toBeGreaterThan(0);
    await expect(async () => {
      await page_.mouse.move(1, 1);
      await page_.click('#first');
      expect(await reader.sidePanels()).toBe(1);
    }).toPass();
    await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/blocked-card/hyponatremia']);
    expect(errors.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
    const panel = await reader.panel('#/blocked-card/hyponatremia');
    await expect(panel.getByText('This page does not let Medglance show its card.')).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1, name: /Hyponatremia/ })).toBeVisible();
    // Its lead article comes before the questions about it.
    await expect(
      panel.getByRole('navigation', { name: 'Questions about it' }).getByRole('link').first(),
    ).toHaveText('What is hyponatremia?');
  });
}

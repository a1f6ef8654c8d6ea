import { expect, test } from './support/fixtures.ts';

test('only the extension itself may ask for answers and save; wrong arguments are refused in words', async ({
  reader,
}) => {
  const panel = await reader.panel('#/browse');
  const ask = (message: object) =>
    panel.evaluate((sent) => chrome.runtime.sendMessage<object, unknown>(sent), message);
  expect(
    await ask({ kind: 'lookUp', argument: { query: { kind: 'concept', id: 'hyponatremia' } } }),
  ).toMatchObject({ ok: true, value: { content: { face: 'answer' } } });
  expect(await ask({ kind: 'lookUp', argument: { query: 'hyponatremia' } })).toEqual({
    ok: false,
    error: 'The request was not understood. Reload the page and try again.',
  });
  expect(await ask({ kind: 'save', argument: { articleId: 'no-such-article', pageTitle: null } })).toEqual({
    ok: false,
    error: 'This article is not in the library any more. Nothing was saved.',
  });
});

test('a content script cannot ask for what only the extension may', async ({ reader, browser_ }) => {
  await reader.open('plain.html');
  const worker = await browser_.worker();
  const answer = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () =>
        chrome.runtime.sendMessage<object, unknown>({
          kind: 'lookUp',
          argument: { query: { kind: 'concept', id: 'hyponatremia' } },
        }),
    });
    return result?.result;
  }, reader.page.url());
  expect(answer).toEqual({ ok: false, error: 'Only Medglance itself may ask this.' });
});

test('the context menu opens the card on the selection; where no page listens, nothing breaks', async ({
  reader,
  browser_,
}) => {
  await reader.open('forum-thread.html');
  await reader.page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('.post div') ?? document.body),
  );
  const worker = await browser_.worker();
  const click = (url: string) =>
    worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      // The browser's own menu cannot be clicked from a test; this is the event that its click sends.
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch: (info: object, tab: unknown) => void;
      };
      clicked.dispatch({ menuItemId: 'look-up-selection', selectionText: 'hyponatraemia', frameId: 0 }, tab);
    }, url);
  await click(reader.page.url());
  await expect((await reader.card()).getByRole('heading', { name: /Hyponatremia/ })).toBeVisible();
});

test('the keyboard command is there and reaches the page', async ({ reader, browser_ }) => {
  await reader.open('plain.html');
  const worker = await browser_.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === 'step-terms')?.description).toBe(
    'Go to the next medical term of the page and open its card',
  );
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    const pressed = chrome.commands.onCommand as unknown as {
      dispatch: (command: string, tab: unknown) => void;
    };
    pressed.dispatch('step-terms', tab);
  }, reader.page.url());
  await expect((await reader.card()).getByRole('heading', { name: /Hyponatremia/ })).toBeVisible();
});

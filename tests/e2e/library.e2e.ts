import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readBackup } from '../../lib/reading/read-backup.ts';
import { expect, test } from './support/fixtures.ts';

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

async function saveArticle(panel: Page, id: string): Promise<void> {
  await panel.goto(panel.url().replace(/#.*/, `#/article/${id}`));
  await panel.getByRole('main').getByRole('button', { name: 'Save for later' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
}

async function downloadBackup(panel: Page): Promise<string> {
  await panel.goto(panel.url().replace(/#.*/, '#/data'));
  const waiting = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /^Download a backup/ }).click();
  return textOf(await waiting);
}

const savedLinks = (panel: Page) => panel.getByRole('list', { name: 'Saved' }).getByRole('link');

test('a saved article carries note and tags; the list finds them, sorts and narrows', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  await saveArticle(panel, 'gout');
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('link', { name: 'What is asthma?' }).click();
  await panel.getByLabel('Note').fill('Ask about the spacer');
  await panel.getByLabel('Tags, divided by commas').fill('for mum, lungs, Lungs');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
  await panel.reload();
  await expect(panel.getByLabel('Note')).toHaveValue('Ask about the spacer');
  await expect(panel.getByLabel('Tags, divided by commas')).toHaveValue('for mum, lungs');
  await panel.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(savedLinks(panel)).toHaveText(['What is gout?', 'What is asthma?']);
  await panel.getByRole('combobox', { name: /^Order/ }).selectOption('By question');
  await expect(savedLinks(panel)).toHaveText(['What is asthma?', 'What is gout?']);
  await panel.getByRole('searchbox').fill('spacer');
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('combobox', { name: /^Tag/ }).selectOption('lungs');
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
});

test('a question on a saved article is about that article', async ({ reader }) => {
  const panel = await reader.panel('#/article/gout');
  await saveArticle(panel, 'gout');
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await savedLinks(panel).click();
  await expect(panel.getByLabel('Note')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill('Is it contagious?');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'Answer' })).toContainText('gout', { ignoreCase: true });
});

test('a backup goes out whole, is looked at before it comes in, and twice is once', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await panel.getByRole('radio', { name: 'Clinician' }).check();
  await saveArticle(panel, 'asthma');
  await saveArticle(panel, 'gout');
  const text = await downloadBackup(panel);
  const { backup } = readBackup(text);
  expect(backup?.savedArticles.map(({ articleId }) => articleId).toSorted()).toEqual(['asthma', 'gout']);
  expect(backup?.preferences.audience).toBe('clinician');
  expect(backup?.packs).toEqual([expect.stringMatching(/^medglance /)]);
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('button', { name: 'Remove “What is gout?”' }).click();
  await expect(savedLinks(panel)).toHaveText(['What is asthma?']);
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  for (const words of ['1 added. 1 here already', '0 added. 2 here already']) {
    await panel.goto(panel.url().replace(/#.*/, '#/data'));
    await panel.getByLabel('Bring in a backup').setInputFiles(file);
    await expect(panel.getByText('2 saved articles, 0 with note or tags')).toBeVisible();
    await panel.getByRole('button', { name: 'Add to what is here' }).click();
    await expect(panel.getByText(words)).toBeVisible();
  }
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await expect(savedLinks(panel)).toHaveCount(2);
});

test('replacing everything can be undone; a file that is no backup changes nothing', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  const text = await downloadBackup(panel);
  await saveArticle(panel, 'gout');
  await panel.goto(panel.url().replace(/#.*/, '#/data'));
  const choose = (buffer: Buffer) =>
    panel
      .getByLabel('Bring in a backup')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
  await choose(Buffer.from('{"recipe":"soup"}'));
  await expect(panel.getByText('This file is no Medglance backup. Nothing was changed.')).toBeVisible();
  await choose(Buffer.from(text));
  await panel.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(panel.getByRole('button', { name: 'Download a backup (1 saved)' })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: 'Download a backup (2 saved)' })).toBeVisible();
});

test('recent look-ups are kept only while the reader wants it, and go with one button', async ({
  reader,
}) => {
  await reader.open('plain.html');
  const panel = await reader.panel('#/article/gout');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('gout');
  await panel.goto(panel.url().replace(/#.*/, '#/browse'));
  await expect(panel.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Looked up lately' })).toHaveCount(0);
  await panel.goto(panel.url().replace(/#.*/, '#/data'));
  await panel.getByLabel('Remember recent look-ups').check();
  await expect(panel.getByLabel('Remember recent look-ups')).toBeChecked();
  await reader.page.bringToFront();
  await reader.rest('#first');
  await panel.bringToFront();
  await panel.goto(panel.url().replace(/#.*/, '#/article/asthma'));
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('asthma');
  await panel.goto(panel.url().replace(/#.*/, '#/browse'));
  await expect(panel.getByRole('list', { name: 'Looked up lately' }).getByRole('link')).toHaveText([
    'What is asthma?',
    'Hyponatremia',
  ]);
  await panel.getByRole('button', { name: 'Forget these' }).click();
  await expect(panel.getByRole('heading', { name: 'Looked up lately' })).toHaveCount(0);
});

test('a page’s address is kept with a saved article only after the reader has turned that on', async ({
  reader,
}) => {
  await reader.open('plain.html');
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Save for later' }).click();
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  const panel = await reader.panel('#/data');
  const addresses = async () =>
    readBackup(await downloadBackup(panel)).backup?.savedArticles.map(({ pageAddress }) => pageAddress);
  expect(await addresses()).toEqual([null]);
  await panel.getByLabel('Remember page addresses').check();
  await expect(panel.getByLabel('Remember page addresses')).toBeChecked();
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('button', { name: /^Remove/ }).click();
  await expect(panel.getByText('Articles that you save appear here')).toBeVisible();
  await reader.page.bringToFront();
  await reader.page.keyboard.press('Escape');
  const again = await reader.rest('#first');
  await again.getByRole('button', { name: 'Save for later' }).click();
  await expect(again.getByText('Saved on this device.')).toBeVisible();
  expect(await addresses()).toEqual([expect.stringContaining('/plain.html')]);
});

test('the answer to a question can be saved and read again', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill('What sets off asthma?');
  await panel.keyboard.press('Enter');
  const answer = panel.getByRole('region', { name: 'Answer' });
  const first = await answer.getByRole('listitem').first().locator('.unbroken').first().textContent();
  await answer.getByRole('button', { name: 'Save for later' }).click();
  await expect(answer.getByText('Saved on this device.')).toBeVisible();
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('link', { name: 'What sets off asthma?' }).click();
  await expect(panel.locator('.article-answer')).toContainText((first ?? '').replace(/\d.*/, ''));
  await expect(panel.getByRole('list', { name: 'References' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('heading', { level: 1, name: 'What sets off asthma?' })).toBeVisible();
});

test('an answer that is a definition, or a scale of values, can be saved and read again', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/asthma');
  const ask = async (question: string): Promise<void> => {
    await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill(question);
    await panel.keyboard.press('Enter');
    const answer = panel.getByRole('region', { name: 'Answer' });
    await expect(answer).toContainText(question);
    await answer.getByRole('button', { name: 'Save for later' }).click();
    await expect(answer.getByText('Saved on this device.')).toBeVisible();
    await answer.getByRole('button', { name: 'Close answer' }).click();
  };
  await ask('What is tachycardia?');
  await ask('What is a normal potassium?');
  await ask('What sets it off?');
  // The same words on another article are another question, and saved by themselves.
  await panel.goto(panel.url().replace(/#.*/, '#/article/migraine'));
  await ask('What sets it off?');
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  // Away from the article it would not say what it is about.
  await expect(savedLinks(panel).nth(0)).toHaveText('What sets it off? (Migraine)');
  await expect(savedLinks(panel).nth(1)).toHaveText('What sets it off? (Asthma)');
  await panel.getByRole('link', { name: 'What is tachycardia?' }).click();
  await expect(panel.locator('.article-answer')).toContainText(/heart/i);
  await expect(panel.getByText(/Reading level/)).toHaveCount(0);
  await expect(panel.getByRole('list', { name: 'References' })).toBeVisible();
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('link', { name: 'What is a normal potassium?' }).click();
  await expect(panel.locator('.article-answer')).toContainText('mmol/L');
  await expect(panel.locator('.article-answer')).toContainText('Ranges differ between laboratories.');
});

test('searching finds saved articles by note, and the keyboard goes through what is found', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  // A slow machine: keys pressed as soon as the page is painted must count there too.
  const protocol = await panel.context().newCDPSession(panel);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await panel.goto(panel.url().replace(/#.*/, '#/browse'));
  await expect(panel.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await panel.keyboard.press('/');
  await panel.keyboard.type('ashtma');
  await expect(panel.getByRole('list', { name: 'Questions' }).getByRole('link').first()).toHaveText(
    'What is asthma?',
  );
  await panel.getByRole('searchbox').fill('asthma');
  await expect(panel.getByRole('list', { name: 'Saved' }).getByRole('link')).toHaveText(['What is asthma?']);
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('asthma');
});

test('back returns to the place where the reader was; a new page begins at its top', async ({ reader }) => {
  const panel = await reader.panel('#/article/hyponatremia');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('hyponatremia');
  const related = panel.getByRole('navigation', { name: 'Related questions' }).getByRole('link').first();
  await related.scrollIntoViewIfNeeded();
  await expect
    .poll(() => panel.evaluate(() => (history.state as { top?: number } | null)?.top ?? 0))
    .toBeGreaterThan(100);
  const before = await panel.evaluate(() => scrollY);
  await related.click();
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(0);
  await panel.goBack();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('hyponatremia');
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(before);
});

test('a saved article opens where it was left', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  await panel.goto(panel.url().replace(/#.*/, '#/saved'));
  await panel.getByRole('link', { name: 'What is asthma?' }).click();
  await panel.getByRole('heading', { name: 'References' }).scrollIntoViewIfNeeded();
  const position = () => panel.evaluate(() => Math.round(scrollY / 100));
  const left = await position();
  expect(left).toBeGreaterThan(1);
  await expect.poll(async () => readBackup(await keptCopies(panel)).problem ?? '').toBe('');
  await panel.goto(panel.url().replace(/#.*/, '?again#/saved'));
  await panel.getByRole('link', { name: 'What is asthma?' }).click();
  await expect.poll(position).toBe(left);
});

/** The second copies, put into the shape of a backup once one of them has a reading position. */
async function keptCopies(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const stored = Object.values(await chrome.storage.local.get()) as { position?: number }[];
    const copies = stored.filter((copy) => (copy.position ?? 0) > 0);
    return copies.length === 0
      ? 'not yet'
      : JSON.stringify({
          format: 'medglance-backup',
          version: 2,
          madeAt: new Date().toISOString(),
          packs: ['x'],
          preferences: { audience: null, density: 'default', switches: {} },
          savedArticles: copies,
          unreadable: [],
        });
  });
}

test('references of all saved articles, and cards, are taken along at once', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  await saveArticle(panel, 'gout');
  await panel.goto(panel.url().replace(/#.*/, '#/data'));
  const take = async (name: string): Promise<string> => {
    const waiting = panel.waitForEvent('download');
    await panel.getByRole('button', { name }).click();
    return textOf(await waiting);
  };
  const references = JSON.parse(await take('References as CSL-JSON')) as { id: string }[];
  expect(references.map(({ id }) => id)).toEqual(expect.arrayContaining(['nhlbi-asthma', 'gina2021']));
  expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
  expect((await take('References as RIS')).match(/^TY {2}- /gm)).toHaveLength(references.length);
  const cards = (await take('Questions for Anki')).split('\n').filter((line) => line.includes('\t'));
  expect(cards).toHaveLength(2);
});

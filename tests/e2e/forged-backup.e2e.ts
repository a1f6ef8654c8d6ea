import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Backup } from '../../lib/model/backup.ts';
import { LARGEST_BACKUP, readBackup } from '../../lib/reading/read-backup.ts';
import { approved, forgedSaved } from '../fixtures/forged-saved.ts';
import { expect, test } from './support/fixtures.ts';

const LIE = 'Asthma needs no treatment.';

const go = (panel: Page, place: string) => panel.goto(panel.url().replace(/#.*/, place));

async function takeText(panel: Page, button: string | RegExp): Promise<string> {
  const waiting = panel.waitForEvent('download');
  await panel.getByRole('button', { name: button }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

async function saveArticle(panel: Page, id: string): Promise<void> {
  await go(panel, `#/article/${id}`);
  await panel.getByRole('main').getByRole('button', { name: 'Save for later' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
}

/** A backup of the panel's saved articles, as the file holds it. */
async function ownBackup(panel: Page): Promise<Backup> {
  await go(panel, '#/data');
  return JSON.parse(await takeText(panel, /^Download a backup/)) as Backup;
}

async function bringIn(panel: Page, backup: unknown): Promise<void> {
  await go(panel, '#/data');
  const buffer = Buffer.from(typeof backup === 'string' ? backup : JSON.stringify(backup));
  await panel
    .getByLabel('Bring in a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
}

async function removeAll(panel: Page): Promise<void> {
  await go(panel, '#/saved');
  await panel.getByRole('button', { name: /^Remove/ }).click();
  await expect(panel.getByText('Articles that you save appear here')).toBeVisible();
}

const savedLinks = (panel: Page) => panel.getByRole('list', { name: 'Saved' }).getByRole('link');

test('a forged approval of altered words is told as such in every view and whatever is taken along', async ({
  reader,
  browser_,
}) => {
  await browser_.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  const backup = await ownBackup(panel);
  await removeAll(panel);
  const [own] = backup.savedArticles;
  const forged = { ...forgedSaved(own!, LIE), source: 'library' as const };
  await bringIn(panel, { ...backup, savedArticles: [forged] });
  await expect(panel.getByText('1 text is not what this library says')).toBeVisible();
  await panel.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(panel.getByText('1 added.')).toBeVisible();

  await go(panel, '#/saved');
  await expect(panel.getByRole('listitem').filter({ hasText: 'What is asthma?' })).toContainText(
    'Brought in from a file, not confirmed',
  );
  await go(panel, '#/browse');
  await panel.getByRole('searchbox').fill('what is asthma');
  await expect(panel.getByRole('list', { name: 'Saved' })).toContainText('not confirmed');

  await go(panel, '#/saved');
  await savedLinks(panel).click();
  await expect(panel.locator('.article-answer')).toContainText(LIE);
  await expect(panel.getByRole('note')).toContainText(
    'This text is not what the library says in that version',
  );
  await expect(panel.locator('.facts')).toContainText('Brought in from a file, not confirmed');
  await expect(panel.locator('.facts')).not.toContainText('Next review');
  const about = panel.getByRole('region', { name: 'Review status' });
  await expect(about).toContainText('Medglance cannot tell who wrote or reviewed it');
  await expect(about).toContainText('nothing confirms them: “Submitted”');
  await expect(about.getByRole('list', { name: 'Review status' })).toHaveCount(0);
  await expect(about).toContainText('does not know what its statements were compared with');
  await expect(panel.getByText('Approved by a clinician')).toHaveCount(0);

  await panel.getByText('Copy, print or download').click();
  await panel.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const taken = [
    await panel.evaluate(() => navigator.clipboard.readText()),
    await takeText(panel, 'Download as Markdown'),
    await takeText(panel, 'Download for Anki'),
  ];
  await go(panel, '#/data');
  taken.push(await takeText(panel, 'Questions for Anki'));
  for (const text of taken) {
    expect(text).toContain(LIE);
    expect(text).toContain('brought in from a file');
    expect(text).not.toMatch(/has approved exactly|approved by|compared with the full text/i);
  }
  const [again] = (await ownBackup(panel)).savedArticles;
  expect(again?.source).toBe('file');
  expect(again?.contentHash).not.toBe(own?.contentHash);

  // The true text can be saved beside it, and is what it is.
  await saveArticle(panel, 'asthma');
  await go(panel, '#/saved');
  await expect(savedLinks(panel)).toHaveCount(2);
  await savedLinks(panel).first().click();
  await expect(panel.locator('.facts')).toContainText('Not yet reviewed by a clinician');
  await expect(panel.locator('.article-answer')).not.toContainText(LIE);
});

test('a forged approval of the library’s own words is gone: they are shown as the library has them', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  const backup = await ownBackup(panel);
  await removeAll(panel);
  const [own] = backup.savedArticles;
  const forged = {
    ...own!,
    article: { ...approved(own!.article), checked: 'paper' },
    references: own!.references.map((reference) => ({
      ...reference,
      title: 'Proof',
      URL: 'https://10.0.0.1/',
    })),
    note: 'mine',
  };
  await bringIn(panel, { ...backup, savedArticles: [forged] });
  await panel.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(panel.getByText('1 added.')).toBeVisible();
  await go(panel, '#/saved');
  await savedLinks(panel).click();
  await expect(panel.getByLabel('Note')).toHaveValue('mine');
  await expect(panel.locator('.facts')).toContainText('Not yet reviewed by a clinician');
  await expect(panel.getByRole('list', { name: 'References' })).not.toContainText('Proof');
  await go(panel, '#/article/asthma');
  await expect(panel.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('links of a text from a file lead to the public web over https, or nowhere', async ({ reader }) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  const backup = await ownBackup(panel);
  const [own] = backup.savedArticles;
  const addresses = [
    'http://example.org/upgraded',
    'https://192.168.1.1/reboot',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://router/x',
    'https://name:word@example.org/x',
  ];
  const references = own!.references.map(({ DOI: _doi, PMID: _pmid, ...reference }, at) => ({
    ...reference,
    URL: addresses[at % addresses.length],
  }));
  const forged = {
    ...forgedSaved(own!, LIE),
    references,
    pageTitle: 'A page',
    pageAddress: 'https://169.254.169.254/latest',
  };
  await bringIn(panel, { ...backup, savedArticles: [forged] });
  await panel.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(panel.getByText('1 added.')).toBeVisible();
  await go(panel, '#/saved');
  await savedLinks(panel).click();
  await expect(panel.getByText('“A page” (https://169.254.169.254/latest)')).toBeVisible();
  const links = await panel
    .locator('.article a')
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('#')),
    );
  expect(new Set(links)).toEqual(new Set(['https://example.org/upgraded']));
  await go(panel, '#/data');
  for (const form of ['References as RIS', 'References as BibTeX', 'References as CSL-JSON'])
    expect(await takeText(panel, form)).not.toMatch(/192\.168|::1|2130706433|router|word@|http:/);
});

test('what cannot be read is kept through backups; hidden signs and tags without end are not', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/asthma');
  await saveArticle(panel, 'asthma');
  const backup = await ownBackup(panel);
  const odd = { id: 'odd', article: { question: 'What is \u202Eodd?' }, note: 'ask Ann' };
  const savedArticles = [
    {
      ...backup.savedArticles[0]!,
      note: 'one\u202E\r\ntwo',
      tags: Array.from({ length: 3000 }, (_, at) => `t${at}`),
    },
    odd,
  ];
  for (const words of ['1 unreadable entry kept aside', '0 added. 1 here already']) {
    await bringIn(panel, { ...backup, savedArticles });
    await expect(panel.getByText('1 entry cannot be read')).toBeVisible();
    await panel.getByRole('button', { name: 'Add to what is here' }).click();
    await expect(panel.getByText(words)).toBeVisible();
  }
  await go(panel, '#/saved');
  const unreadable = panel.getByRole('region', { name: 'Cannot be read' });
  await expect(unreadable).toContainText('1 entry cannot be read. Nothing was deleted');
  await expect(unreadable).toContainText('What is odd?');
  await expect(unreadable).toContainText('ask Ann');
  const read = readBackup(JSON.stringify(await ownBackup(panel))).backup;
  expect(read?.unreadable).toEqual([{ ...odd, article: { question: 'What is odd?' } }]);
  expect(read?.savedArticles[0]?.note).toBe('one\ntwo');
  expect(read?.savedArticles[0]?.tags).toHaveLength(100);
});

test('a file beyond any backup is not opened', async ({ reader }) => {
  const panel = await reader.panel('#/data');
  await expect(panel.getByLabel('Bring in a backup')).toBeAttached();
  await panel.evaluate((size) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File([new Uint8Array(size)], 'huge.json');
    const opened = (): never => {
      document.title = 'opened';
      throw new Error('opened');
    };
    for (const name of ['text', 'arrayBuffer', 'stream', 'bytes', 'slice'])
      Object.defineProperty(file, name, { value: opened });
    const chosen = new DataTransfer();
    chosen.items.add(file);
    if (field) field.files = chosen.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, LARGEST_BACKUP + 1);
  await expect(panel.getByText('a backup has 100 MB at most. It was not opened.')).toBeVisible();
  expect(await panel.title()).not.toBe('opened');
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCitations } from '../fixtures/read-citations.ts';
import { expect, test } from './support/fixtures.ts';

async function downloaded(panel: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('an article is taken along with its sources, as text and for reference managers', async ({ reader }) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  await panel.getByText('Copy, print or download').click();
  const markdown = await downloaded(panel, 'Download as Markdown');
  expect(markdown.name).toBe('hyponatremia-leg-cramps.md');
  expect(markdown.text).toContain('# Can hyponatremia (low sodium levels) cause leg cramping?');
  expect(markdown.text).toContain('No clinician has reviewed this article yet.');
  await expect(panel.getByText('Saved to your downloads.')).toBeVisible();
  const shown = await panel.getByRole('list', { name: 'References' }).getByRole('listitem').count();
  for (const form of ['RIS', 'BibTeX', 'CSL-JSON']) {
    const { text } = await downloaded(panel, form);
    const records = readCitations(text);
    expect(records.size, form).toBe(shown);
    expect(records.get('adrogue2000hypo')?.fields, form).toMatchObject({ title: 'Hyponatremia' });
  }
  expect((await downloaded(panel, 'Download for Anki')).text).toContain('#separator:tab');
});

test('the definition of one term is taken along as a card to learn, in the words of the audience', async ({
  reader,
}) => {
  const panel = await reader.panel('#/concept/hyponatremia');
  const { name, text } = await downloaded(panel, 'Download for Anki');
  expect(name).toBe('hyponatremia.txt');
  const [card] = text.split('\n').filter((line) => line.includes('\t'));
  const [front, back] = card!.split('\t');
  expect(front).toBe('Hyponatremia');
  const shown = await panel.locator('.article-answer').textContent();
  expect(back?.slice(0, 25)).toBe(shown?.slice(0, 25));
  expect(back).toContain('Sources: ');
});

test('copying puts text and sources on the clipboard', async ({ reader, browser_ }) => {
  await browser_.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  await panel.getByText('Copy, print or download').click();
  await panel.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const text = await panel.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Low sodium in the blood can cause muscle cramps');
  expect(text).toMatch(/Sources\n1\. /);
});

test('in print the article stands alone', async ({ reader }) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(panel.getByRole('banner')).toBeHidden();
  await expect(panel.getByRole('textbox', { name: 'Ask a follow-up question' })).toBeHidden();
});

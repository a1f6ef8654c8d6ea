import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { Reader } from './support/reader.ts';

/** Two panels with one saved article open in both, with a note that both have seen. */
async function twoPanels(reader: Reader): Promise<[Page, Page]> {
  const first = await reader.panel('#/article/asthma');
  await first.getByRole('main').getByRole('button', { name: 'Save for later' }).click();
  await expect(first.getByText('Saved on this device.')).toBeVisible();
  await first.goto(first.url().replace(/#.*/, '#/saved'));
  await first.getByRole('list', { name: 'Saved' }).getByRole('link').click();
  await first.getByLabel('Note').fill('Ask');
  await first.getByRole('button', { name: 'Save note' }).click();
  await expect(first.getByText('Saved on this device.')).toBeVisible();
  const second = await reader.panel(new URL(first.url()).hash);
  await expect(second.getByLabel('Note')).toHaveValue('Ask');
  return [first, second];
}

const LONGER = 'Ask about the spacer, the dose at school, and the plan for the night';

test('two panels write on one note: the later save keeps the longer one of the other, and says so', async ({
  reader,
}) => {
  const [first, second] = await twoPanels(reader);
  await second.getByLabel('Note').fill('Ask Ann');
  await first.bringToFront();
  await first.getByLabel('Note').fill(LONGER);
  await first.getByLabel('Tags, divided by commas').fill('mum');
  await first.getByRole('button', { name: 'Save note' }).click();
  await expect(first.getByRole('button', { name: 'Save note' })).toBeDisabled();
  await second.bringToFront();
  await expect(second.getByText('Another window has changed this note. Saving keeps both.')).toBeVisible();
  await expect(second.getByLabel('Note')).toHaveValue('Ask Ann');
  await second.getByRole('button', { name: 'Save note' }).click();
  await expect(second.getByText('both are kept, one below the other')).toBeVisible();
  for (const panel of [first, second]) {
    await expect(panel.getByLabel('Note')).toHaveValue(`${LONGER}\n\nAsk Ann`);
    await expect(panel.getByLabel('Tags, divided by commas')).toHaveValue('mum');
  }
  await second.reload();
  await expect(second.getByLabel('Note')).toHaveValue(`${LONGER}\n\nAsk Ann`);
});

test('an article that another panel removes stays in view with what was typed, and can be put back', async ({
  reader,
}) => {
  const [first, second] = await twoPanels(reader);
  await second.getByLabel('Note').fill('Ask Ann');
  await first.goto(first.url().replace(/#.*/, '#/saved'));
  await first.getByRole('button', { name: /^Remove/ }).click();
  await expect(first.getByText('Articles that you save appear here')).toBeVisible();
  await second.bringToFront();
  await expect(second.getByRole('alert')).toContainText('Another window has removed this saved article.');
  await second.getByRole('button', { name: 'Save note' }).click();
  await expect(second.getByText('Not saved, because another window has removed this article.')).toBeVisible();
  await expect(second.getByLabel('Note')).toHaveValue('Ask Ann');
  await second.getByRole('button', { name: 'Put it back' }).click();
  await expect(second.getByRole('alert')).toHaveCount(0);
  await second.getByRole('button', { name: 'Save note' }).click();
  await expect(second.getByText('Saved on this device.')).toBeVisible();
  await expect(first.getByRole('list', { name: 'Saved' }).getByRole('listitem')).toContainText('Ask Ann');
});

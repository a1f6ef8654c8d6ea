import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures.ts';

test('the panel lists the terms of the page beside it, in order, with counts; each leads to its place', async ({
  reader,
  page_,
}) => {
  await reader.open('sections.html');
  const panel = await reader.panel('#/terms');
  const entries = panel.locator('.terms li');
  await expect(entries).toHaveCount(5);
  await expect(entries.nth(0)).toContainText('Hyponatremia');
  await expect(entries.nth(0)).toContainText('5 times');
  await expect(entries.nth(1)).toContainText('Cirrhosis');
  await expect(panel.getByText('5 terms, in the order of the page')).toBeVisible();
  await page_.setViewportSize({ width: 600, height: 120 });
  await panel.getByRole('button', { name: /^Delirium/ }).click();
  await expect(panel.getByText('Showing Delirium on the page.')).toBeVisible();
  const inView = (): Promise<boolean> =>
    page_.evaluate(() => {
      const { top, bottom } = document.querySelectorAll('p')[2]!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(inView).toBe(true);
  // The ring goes by itself and leaves nothing behind.
  await expect
    .poll(() => page_.evaluate(() => document.documentElement.lastElementChild?.nodeName))
    .toBe('BODY');
  const { violations } = await new AxeBuilder({ page: panel }).disableRules(['region']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await panel.getByRole('link', { name: 'Explain Delirium' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Delirium');
});

test('the list follows the page, and terms of frames are in it', async ({ reader, page_ }) => {
  await reader.open('forum-thread.html');
  const panel = await reader.panel('#/terms');
  await expect(panel.getByRole('button', { name: /^Hyponatremia/ })).toBeVisible();
  await page_.click('#more');
  await expect(panel.getByRole('button', { name: /^Osmotic demyelination syndrome/ })).toBeVisible();
  await page_.bringToFront();
  await reader.goTo('frames.html');
  await expect(panel.getByRole('button', { name: /^Cirrhosis/ })).toBeVisible();
  await panel.getByRole('button', { name: /^Cirrhosis/ }).click();
  await expect(panel.getByText('Showing Cirrhosis on the page.')).toBeVisible();
});

test('the list is copied as Markdown and downloaded as CSV', async ({ reader, browser_ }) => {
  await reader.open('sections.html');
  await browser_.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await reader.panel('#/terms');
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# Medical terms on “Sections”');
  expect(copied).toMatch(/- \*\*Hyponatremia\*\* \(condition, 5 ×\)/);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFterm,kind,mentions,on the page as,definition\r\nHyponatremia,condition,5,/);
});

test('without a page to read, or with marking off, the panel says what to do', async ({ reader, page_ }) => {
  await page_.close();
  const panel = await reader.panel('#/terms');
  await expect(panel.getByText('No page beside the panel can be read.')).toBeVisible();
  await panel.getByRole('radio', { name: 'None' }).check();
  await expect(panel.getByText('Marking is off')).toBeVisible();
});

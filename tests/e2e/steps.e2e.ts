import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

/** What a screen reader is told of without being asked, closed shadow roots included. */
async function announced(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const status = nodes.find(({ role }) => role?.value === 'status');
  const texts = nodes.filter(({ parentId }) => status !== undefined && parentId === status.nodeId);
  await session.detach();
  return texts.map(({ name }) => String(name?.value ?? '')).join('');
}

test('both shortcuts are free in the browser', async ({ browser_ }) => {
  const worker = await browser_.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toMatchObject({ 'step-terms': 'Alt+Shift+M', 'step-terms-back': 'Alt+Shift+K' });
});

test('the keyboard steps both ways through the page and around it, scrolls, and says so', async ({
  reader,
  page_,
}) => {
  await page_.setViewportSize({ width: 700, height: 400 });
  await reader.open('steps.html');
  const step = async (direction: 'next' | 'previous', name: string, id: string): Promise<void> => {
    await reader.fromBackground({ kind: 'stepTerms', direction });
    await expect.poll(() => reader.cardFrame()?.locator('h1').textContent()).toContain(name);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
    await expect(page_.locator(id)).toBeInViewport();
  };
  await step('next', 'Hyponatremia', '#first');
  await step('next', 'Cirrhosis', '#paned');
  await step('next', 'Gout', '#last');
  await step('previous', 'Cirrhosis', '#paned');
  await step('next', 'Gout', '#last');
  expect(await announced(page_)).toBe('');
  await step('next', 'Hyponatremia', '#first');
  await expect.poll(() => announced(page_)).toBe('That was the last term of the page. Now the first again.');
  await reader.cardFrame()?.locator('body').press('Escape');
  await expect.poll(() => reader.cardBox()).toBeNull();
  await expect.poll(() => announced(page_)).toBe('');
  await page_.locator('#cover').evaluate((cover) => cover.removeAttribute('hidden'));
  await reader.fromBackground({ kind: 'stepTerms', direction: 'next' });
  await expect.poll(() => announced(page_)).toBe('No medical term can be seen on this page.');
});

test('a term chosen in the panel is scrolled to in the pane that it stands in', async ({ reader, page_ }) => {
  await reader.open('steps.html');
  const panel = await reader.panel('#/terms');
  await panel.getByRole('button', { name: /^Cirrhosis/ }).click();
  await expect(panel.getByText('Showing Cirrhosis on the page.')).toBeVisible();
  await page_.bringToFront();
  await expect(page_.locator('#paned')).toBeInViewport();
});

test('what is selected in a text field or a shadow root is looked up where it was pressed', async ({
  reader,
  page_,
}) => {
  await reader.open('selected.html');
  const lookUp = async (selector: string, text: string, heading: RegExp): Promise<void> => {
    await page_.locator(selector).click({ button: 'right', position: { x: 20, y: 12 } });
    await reader.fromBackground({ kind: 'lookUpSelection', text });
    await expect.poll(() => reader.cardFrame()?.locator('h1').textContent()).toMatch(heading);
    await expect.poll(() => reader.cardBox()).not.toBeNull();
    const [card, place] = [await reader.cardBox(), await page_.locator(selector).boundingBox()];
    expect(Math.abs((card?.x ?? 0) - (place?.x ?? 0))).toBeLessThan(60);
    await reader.cardFrame()?.locator('body').press('Escape');
    await expect.poll(() => reader.cardBox()).toBeNull();
  };
  await lookUp('#area', 'gout', /Gout/);
  await lookUp('#inner', 'leptospirosis', /leptospirosis/i);
});

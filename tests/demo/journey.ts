import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright';
import { launch, type Launched } from '../support/launch.ts';

const OUT = fileURLToPath(new URL('../../.output/demo', import.meta.url));
const QUESTION = 'Can hyponatremia (low sodium levels) cause leg cramping?';

/**
 * Makes a reader's journey without a display: marks, card, audience, article, question, saved, restart.
 * Prints what is really seen at each step; throws where something is missing.
 *
 * @param own whether the address is our demo page, whose terms are known
 */
export async function journey(address: string, own: boolean): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'medglance-demo-'));
  try {
    const first = await launch({ profile });
    await read(first, address, own);
    await first.close();
    const second = await launch({ profile });
    const panel = await openPanel(second, '#/saved');
    await panel.getByRole('list', { name: 'Saved' }).getByRole('link').first().waitFor();
    say(
      'After a restart',
      `saved: ${(await panel.getByRole('list', { name: 'Saved' }).getByRole('link').allTextContents()).join(' | ')}`,
    );
    await shoot(panel, '7-saved-after-restart');
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`\nScreenshots: ${OUT}`);
}

async function read(browser: Launched, address: string, own: boolean): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page
    .waitForFunction(() => (CSS.highlights.get('medglance-term')?.size ?? 0) > 0, null, { timeout: 15_000 })
    .catch(() => undefined);
  const terms = await page.evaluate(() =>
    [...(CSS.highlights.get('medglance-term') ?? [])]
      .filter((range) => range.startContainer === range.endContainer)
      .map((range) => (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset)),
  );
  say(
    'Page',
    `${await page.title()}: ${terms.length} terms marked in view: ${[...new Set(terms)].join(', ')}`,
  );
  await shoot(page, '1-page');
  if (own) await useCard(page);
  const panel = await openPanel(browser, '#/article/hyponatremia-leg-cramps');
  await panel.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  say('Side panel', `${QUESTION} ${await panel.locator('.article-answer').innerText()}`);
  await shoot(panel, '4-article');
  await panel
    .getByRole('textbox', { name: 'Ask a follow-up question' })
    .fill('Which water pills can make sodium low?');
  await panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await panel.getByRole('region', { name: 'Answer' }).waitFor();
  say(
    'Question',
    `"Which water pills can make sodium low?" ${await panel.getByRole('region', { name: 'Answer' }).getByRole('listitem').first().innerText()}`,
  );
  await shoot(panel, '5-answer');
  await panel
    .getByRole('textbox', { name: 'Ask a follow-up question' })
    .fill('What is the capital of France?');
  await panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await panel.getByText('Nothing in the library answers this yet.').waitFor();
  say('Question', '"What is the capital of France?" Nothing in the library answers this yet.');
  await panel.getByRole('button', { name: 'Close answer' }).click();
  await panel.getByRole('button', { name: 'Save for later' }).click();
  await panel.getByText('Saved on this device.').waitFor();
  say('Saved', 'the article, on this device');
  await shoot(panel, '6-saved');
}

async function useCard(page: Page): Promise<void> {
  await page.hover('#term');
  const card = await cardOf(page);
  say('Card', await card.locator('.card-answer').innerText());
  await shoot(page, '2-card');
  await card.getByLabel('Text for').press('End');
  await card.getByText('Hyponatremia is a serum sodium below').waitFor();
  say('Card, for clinicians', await card.locator('.card-answer').innerText());
  await shoot(page, '3-card-for-clinicians');
}

async function cardOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/card.html'));
    if (frame && (await frame.locator('html[data-steady] .card-answer').isVisible())) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The card did not open.');
}

async function openPanel(browser: Launched, hash: string): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 420, height: 860 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html${hash}`);
  return panel;
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}

function say(step: string, what: string): void {
  console.log(`\n${step}\n  ${what.replace(/\s+/g, ' ')}`);
}

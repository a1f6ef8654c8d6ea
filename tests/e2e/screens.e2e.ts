import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

/**
 * The main screens in every size that readers use. What a picture would be compared for is asserted by
 * measure, since pixels differ from machine to machine; the pictures are left in `.output/screens` to look at.
 */
const SCREENS = {
  article: '#/article/hyponatremia-leg-cramps',
  answer: '#/article/migraine',
  range: '#/concept/hba1c',
  found: '#/browse/kidney',
  saved: '#/saved',
  data: '#/data',
  terms: '#/terms',
} as const;
/** Answered with the sentence on emergencies, which is nowhere else among the answers. */
const QUESTION = 'When should someone with a migraine see a doctor?';
const WIDTHS = [320, 400, 800] as const;
const TEXT_SIZES = [100, 200] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, hash] of Object.entries(SCREENS)) {
    test(`${name}, ${colorScheme}: nothing runs out of the screen or is cut off, at any size`, async ({
      reader,
    }) => {
      const panel = await reader.panel('#/browse');
      await panel.evaluate(() =>
        chrome.runtime.sendMessage({
          kind: 'save',
          argument: { articleId: 'hyponatremia-leg-cramps', pageTitle: 'A page about sodium' },
        }),
      );
      await panel.emulateMedia({ colorScheme });
      await panel.evaluate((to) => (location.hash = to), hash);
      await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
      const skip = panel.getByRole('button', { name: 'Skip for now' });
      if (await skip.isVisible()) await skip.click();
      if (name === 'answer') {
        await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill(QUESTION);
        await panel.keyboard.press('Enter');
        await expect(panel.getByRole('region', { name: 'Answer' })).toBeVisible();
      }
      for (const width of WIDTHS) {
        for (const size of TEXT_SIZES) {
          await resize(panel, width, size);
          await panel.screenshot({ path: `.output/screens/${name}-${colorScheme}-${width}-${size}.png` });
          expect(await misfits(panel), `${width} px, ${size} %`).toEqual([]);
        }
      }
      // Large text may be paler.
      await resize(panel, 400, 100);
      expect(await lowContrast(panel, 'color-contrast')).toEqual([]);
      await panel.emulateMedia({ colorScheme, contrast: 'more' });
      expect(await lowContrast(panel, 'color-contrast-enhanced')).toEqual([]);
    });
  }
}

async function resize(panel: Page, width: number, textSize: number): Promise<void> {
  await panel.setViewportSize({ width, height: 800 });
  await panel.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, textSize);
}

/** What reaches over the screen's edge, and text that its own element cuts off. */
async function misfits(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const isHidden =
        !element.checkVisibility() ||
        element.closest('.visually-hidden, svg') !== null ||
        // Left to assistive technology alone, as the label of the question field in a narrow panel.
        getComputedStyle(element).clipPath === 'inset(50%)';
      if (isHidden || element.textContent.trim() === '') continue;
      const { left, right } = element.getBoundingClientRect();
      const words = `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
      if (right > clientWidth + 1 || left < -1) found.push(`out of the screen: ${words}`);
      const { overflowX } = getComputedStyle(element);
      const cuts = overflowX === 'hidden' || overflowX === 'clip';
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${words}`);
    }
    return found;
  });
}

async function lowContrast(
  panel: Page,
  rule: 'color-contrast' | 'color-contrast-enhanced',
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: panel }).withRules([rule]).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`));
}

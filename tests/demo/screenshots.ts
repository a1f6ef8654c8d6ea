import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../support/build-extension.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { launch, type Launched } from '../support/launch.ts';
import { servePages } from '../support/serve-pages.ts';

/** Takes the README's screenshots anew: `node tests/demo/screenshots.ts`. */
const OUT = fileURLToPath(new URL('screenshots', import.meta.url));
ensureChromium();
buildExtension();
await mkdir(OUT, { recursive: true });
const server = await servePages(fileURLToPath(new URL('.', import.meta.url)));
for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launch({ colorScheme, viewport: { width: 900, height: 720 } });
  if (colorScheme === 'light') await shootCard(browser);
  await shootPanel(browser, colorScheme);
  await browser.close();
}
await server.close();

async function shootCard(browser: Launched): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(server.url('page.html'));
  await page.waitForFunction(() => (CSS.highlights.get('medglance-term')?.size ?? 0) > 3);
  const attached = page.waitForEvent('frameattached');
  await page.hover('#term');
  const frame = await attached;
  await frame.locator('.card-status').waitFor();
  // The card fades in after it is drawn.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await page.screenshot({ path: `${OUT}/card.png` });
  await page.close();
}

async function shootPanel(browser: Launched, colorScheme: string): Promise<void> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.goto(
    `chrome-extension://${browser.extensionId}/sidepanel.html#/article/hyponatremia-leg-cramps`,
  );
  const skip = panel.getByRole('button', { name: 'Skip for now' });
  await skip.click();
  await skip.waitFor({ state: 'detached' });
  await panel.screenshot({ path: `${OUT}/panel-${colorScheme}.png` });
}

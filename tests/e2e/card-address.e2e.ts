import type { Page } from '@playwright/test';
import { launch } from '../support/launch.ts';
import { expect, test } from './support/fixtures.ts';
import { Reader } from './support/reader.ts';

const REQUIRE = 'coep=require-corp';
const POLICIES = {
  'an embedder policy': REQUIRE,
  'an embedder policy without credentials': 'coep=credentialless',
  'an embedder policy that is only reported': 'coep-report-only=require-corp',
  isolation: `${REQUIRE}&coop=same-origin`,
  'a content policy that is only reported': `csp-report-only=${encodeURIComponent("frame-src 'none'")}`,
  'a content policy': `csp=${encodeURIComponent("frame-src 'none'")}`,
};

for (const [name, parameters] of Object.entries(POLICIES)) {
  test(`under ${name} the card is shown, and no report or measurement tells the page its address`, async ({
    reader,
    page_,
  }) => {
    await listenToReports(page_);
    await reader.open(`plain.html?${parameters}`);
    const card = await reader.rest('#first');
    await expect(card.getByText('Hyponatremia means')).toBeVisible();
    await page_.keyboard.press('Escape');
    await expect.poll(() => reader.cardBox()).toBeNull();
    // A frame of the page's own, to see that such reports do come.
    await page_.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://localhost:9/other';
      document.body.append(frame);
    });
    const told = () => page_.evaluate(() => (Reflect.get(globalThis, 'reports') as string[]).join('\n'));
    if (!parameters.startsWith(`${REQUIRE}&`)) await expect.poll(told).toContain('localhost:9');
    expect(await told()).not.toContain('extension');
  });
}

test('the card opens on pages without encryption', async ({ server }) => {
  const browser = await launch({ args: ['--host-resolver-rules=MAP plain.test 127.0.0.1'] });
  const page = await browser.context.newPage();
  const reader = new Reader(page, browser, server);
  await reader.open(server.url('plain.html').replace('127.0.0.1', 'plain.test'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const card = await reader.rest('#first');
  await expect(card.getByText('Hyponatremia means')).toBeVisible();
  await browser.close();
});

/** Lets a page note whatever the browser tells it about what it loads, and about the memory of its frames. */
async function listenToReports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(globalThis, { reports });
    const note = (entries: readonly object[]): void => {
      for (const entry of entries) reports.push(JSON.stringify(entry));
    };
    const observer = new ReportingObserver((found) => note(found), { buffered: true });
    observer.observe();
    for (const type of PerformanceObserver.supportedEntryTypes)
      new PerformanceObserver((list) => note(list.getEntries())).observe({ type, buffered: true });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => reports.push(blockedURI));
    const memory = performance as { measureUserAgentSpecificMemory?: () => Promise<object> };
    if (crossOriginIsolated)
      void memory.measureUserAgentSpecificMemory?.().then((measured) => note([measured]));
  });
}

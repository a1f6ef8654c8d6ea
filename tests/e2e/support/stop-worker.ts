import type { Page } from '@playwright/test';
import type { Launched } from '../../support/launch.ts';

/** Makes a function that stops the extension's worker, as the browser does when it has been idle. */
export async function workerStopper(browser: Launched, page: Page): Promise<() => Promise<void>> {
  const session =
    (await browser.context.browser()?.newBrowserCDPSession()) ?? (await browser.context.newCDPSession(page));
  return async () => {
    const { targetInfos } = (await session.send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string; url: string }[];
    };
    for (const { type, targetId, url } of targetInfos) {
      if (type === 'service_worker' && url.includes(browser.extensionId))
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
  };
}

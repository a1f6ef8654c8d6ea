import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from '../../support/launch.ts';

/** Makes a function that stops the extension's worker, as the browser does when it has been idle. */
export async function workerStopper(browser: Launched, page: Page): Promise<() => Promise<void>> {
  const session = await browserSession(browser, page);
  return async () => {
    for (const targetId of await workers(browser, session))
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  };
}

/** Whether the extension's worker runs. */
export async function workerRuns(browser: Launched, page: Page): Promise<boolean> {
  return (await workers(browser, await browserSession(browser, page))).length > 0;
}

async function workers({ extensionId }: Launched, session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
    .map(({ targetId }) => targetId);
}

async function browserSession({ context }: Launched, page: Page): Promise<CDPSession> {
  return (await context.browser()?.newBrowserCDPSession()) ?? (await context.newCDPSession(page));
}

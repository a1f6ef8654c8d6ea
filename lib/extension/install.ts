import { browser } from 'wxt/browser';

/** Runs once after an installation or update of this extension. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') run();
  });
}

const RUNNING = 'running';

/**
 * Runs once when this extension begins to run in a browser that is open already: after an installation, an
 * update, or when the reader has switched it on again, of which there is no event. The session's storage is
 * emptied at each of these. When the browser itself starts, pages get their scripts by themselves.
 */
export function onBegin(run: () => void): void {
  let isBrowserStart = false;
  browser.runtime.onStartup.addListener(() => {
    isBrowserStart = true;
  });
  void browser.storage.session.get(RUNNING).then(async (stored) => {
    if (stored[RUNNING] === true) return;
    await browser.storage.session.set({ [RUNNING]: true });
    if (!isBrowserStart) run();
  });
}

/**
 * Brings the content script into pages that are open already, as the browser does for new ones. Pages that
 * no extension may touch are skipped.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      try {
        await browser.scripting.insertCSS({ target, files: script?.css ?? [] });
        await browser.scripting.executeScript({ target, files: script?.js ?? [] });
      } catch {
        // The web store and other browsers' pages refuse; nothing is lost there.
      }
    }),
  );
}

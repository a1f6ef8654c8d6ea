import { browser } from 'wxt/browser';

/** Whether this page of the extension stands in a private window. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}

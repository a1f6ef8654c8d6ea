import { browser } from 'wxt/browser';
import type { PageMessage } from './protocol.ts';

/** Sends a message to the content script of one frame; false when none listens there. */
export async function tellPage(tabId: number, frameId: number, message: PageMessage): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).then(
    () => true,
    () => false,
  );
}

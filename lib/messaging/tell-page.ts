import { browser } from 'wxt/browser';
import type { PageMessage } from './protocol.ts';

/**
 * Sends a message to the content script of one frame.
 *
 * @returns what it answers, `true` when it heard and has nothing to say, `null` when none listens there
 */
export async function tellPage(tabId: number, frameId: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage<unknown, unknown>(tabId, message, { frameId }).then(
    (answer) => answer ?? true,
    () => null,
  );
}

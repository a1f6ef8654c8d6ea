import { browser } from 'wxt/browser';
import type { PageMessage } from './protocol.ts';

/** Sends a message to every frame of the given tabs; those without a content script do not mind. */
export async function tellAllPages(tabIds: readonly number[], message: PageMessage): Promise<void> {
  await Promise.all(
    tabIds.map((id) => browser.tabs.sendMessage<unknown, unknown>(id, message).catch(() => undefined)),
  );
}

import { browser } from 'wxt/browser';
import { toCardSchema, type FromCard, type ToCard } from './card-port.ts';

/** The card's line to the content script that holds its frame. */
export interface PageLine {
  readonly send: (message: FromCard) => void;
}

/**
 * Connects a card to its content script, as the first hash of its address says.
 *
 * @param hash `#token.frameId`
 * @throws Error when the address names no page, as when the card is opened by itself
 */
export async function connectToPage(hash: string, hear: (message: ToCard) => void): Promise<PageLine> {
  const [token, frameId] = hash.slice(1).split('.');
  const tab = await browser.tabs.getCurrent();
  if (!token || !frameId || tab?.id === undefined) throw new Error('This card belongs to no page.');
  const port = browser.tabs.connect(tab.id, { frameId: Number(frameId), name: token });
  port.onMessage.addListener((message: unknown) => {
    const known = toCardSchema.safeParse(message);
    if (known.success) hear(known.data);
  });
  return {
    send: (message) => {
      port.postMessage(message);
    },
  };
}

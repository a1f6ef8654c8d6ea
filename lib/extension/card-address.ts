import { browser } from 'wxt/browser';

/**
 * The address of the card's page for one frame of a page: its first hash carries the one-time token and the
 * frame to connect to.
 */
export function cardAddress(token: string, frameId: number): string {
  return `${browser.runtime.getURL('/card.html')}#${token}.${frameId}`;
}

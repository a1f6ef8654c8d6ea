import { browser } from 'wxt/browser';

/** What the browser says of whoever sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  /** Where it was sent from; a content script's is its page's. */
  readonly url?: string | undefined;
}

/**
 * Whether a message comes from a page or the worker of this extension. A content script has the extension's id
 * too, but runs in a page's process, and what that process has become is not known.
 */
export function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && (url?.startsWith(`${location.origin}/`) ?? false);
}

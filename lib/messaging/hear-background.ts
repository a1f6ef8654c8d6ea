import { browser } from 'wxt/browser';
import type { PageMessage } from './protocol.ts';

/** Hears what the background sends to this page, until the signal aborts. Checked by hand: no zod in pages. */
export function hearBackground(hear: (message: PageMessage) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    const { kind, text } = message as { kind?: unknown; text?: unknown };
    if (kind === 'stepTerms') hear({ kind });
    else if (kind === 'lookUpSelection' && typeof text === 'string') hear({ kind, text });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // The runtime is gone when the extension was updated or disabled.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

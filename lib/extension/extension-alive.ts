import { browser } from 'wxt/browser';

/** How often a visible page checks that its extension is still there, in milliseconds. */
const CHECK = 700;

/**
 * Calls `gone` when the extension was updated, disabled or removed. A port would tell, but an open port
 * closes whenever the worker sleeps and keeps the page out of the back/forward cache; the id is just gone.
 */
export function whenExtensionGoes(gone: () => void, signal: AbortSignal): void {
  const check = (): void => {
    if (!browser.runtime?.id) gone();
  };
  const timer = setInterval(() => {
    if (!document.hidden) check();
  }, CHECK);
  document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}

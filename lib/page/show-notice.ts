import { makeElement, pageElement } from './page-document.ts';

/** How long a notice stays, in milliseconds: a short sentence, read without haste. */
const STAY = 4000;
/** A screen reader tells of text that comes into a live region which it knows already, in milliseconds. */
const KNOWN = 100;
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
div { position: fixed; inset: auto auto 16px 16px; max-width: calc(100vw - 32px); margin: 0; padding: 8px 12px; box-sizing: border-box;
  border: 1px solid light-dark(#e3e0d8, #2e3236); border-radius: 8px; background: light-dark(#ffffff, #1d2023);
  color: light-dark(#1f2326, #eceae4); font: 14px/1.5 system-ui, sans-serif; pointer-events: none; color-scheme: light dark; }
div:empty { opacity: 0; }
`;

/**
 * Tells the reader something for a moment, in a corner of the window and to screen readers. For what the page may
 * know: it can see that there is a notice.
 */
export function showNotice(text: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const host = makeElement('div');
  const box = makeElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  box.role = 'status';
  box.popover = 'manual';
  root.append(box);
  pageElement().append(host);
  box.showPopover();
  setTimeout(() => box.replaceChildren(text), KNOWN);
  const end = (): void => host.remove();
  setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}

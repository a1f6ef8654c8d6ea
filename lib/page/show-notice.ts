import type { Anchor } from './anchor.ts';
import { makeElement, pageElement } from './page-document.ts';
import type { Surface } from './surface.ts';

/** How long a notice stays, in milliseconds: a short sentence, read without haste. */
const STAY = 4000;
/** A screen reader tells of text that comes into a live region which it knows already, in milliseconds. */
const KNOWN = 100;

/**
 * Tells the reader something for a moment, in a corner of the window and to screen readers. For what the page may
 * know: `window.find` finds it.
 *
 * @param about the term that it is about, if any
 */
export function showNotice(surface: Surface, text: string, about: Anchor | null, signal: AbortSignal): void {
  if (signal.aborted) return;
  const box = makeElement('div');
  box.className = 'notice';
  box.role = 'status';
  surface.show(box, about?.range.startContainer ?? pageElement());
  setTimeout(() => box.replaceChildren(text), KNOWN);
  const end = (): void => surface.remove(box);
  setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}

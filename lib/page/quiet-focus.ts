/** What tells a page that the keyboard has gone elsewhere. */
const TOLD = ['blur', 'focusout', 'focus', 'focusin'] as const;

/**
 * Moves the keyboard without telling the page. Dialogs that hold the keyboard hear of it and take it back at once,
 * so that a card opened by keyboard could not be used; and what is looked up is not the page's to know.
 *
 * @param move moves it, before it returns
 */
export function quietFocus(move: () => void): void {
  const end = new AbortController();
  const keep = (event: Event): void => event.stopImmediatePropagation();
  for (const type of TOLD) addEventListener(type, keep, { capture: true, signal: end.signal });
  move();
  end.abort();
}

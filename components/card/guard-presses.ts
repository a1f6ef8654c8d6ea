/** What a press can begin with or end in. Keys too: a page can lead the focus into our frame. */
const PRESSES = ['mousedown', 'click', 'auxclick', 'keydown', 'change'] as const;
/** Keys that do nothing but lead around and out. */
const HARMLESS = new Set(['Escape', 'Tab', 'Shift']);

/**
 * Lets presses through to what is in this window only while that is allowed, and only those of the reader's hand.
 *
 * @param refused called when a press was held back
 */
export function guardPresses(isAllowed: () => boolean, refused: () => void, signal: AbortSignal): void {
  const guard = (event: Event): void => {
    if (event instanceof KeyboardEvent && HARMLESS.has(event.key)) return;
    // What is chosen from a list that the browser shows over everything began with a press that counted.
    if (event.isTrusted && (event.type === 'change' || isAllowed())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') refused();
  };
  for (const type of PRESSES) addEventListener(type, guard, { capture: true, signal });
}

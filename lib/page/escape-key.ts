import type { HoverControl } from './hover-control.ts';

/**
 * Lets Escape close the open card, and only the card: neither the page nor its dialogs and forms hear of that
 * press, from its beginning to its end. The next press is theirs.
 */
export class EscapeKey {
  readonly #control: HoverControl;
  /** Whether the press under way is the card's. */
  #isOurs = false;

  constructor(control: HoverControl) {
    this.#control = control;
  }

  /** The card was closed from inside: if by Escape, that press ends where the keyboard then is, in the page. */
  closedInside(): void {
    this.#isOurs = true;
  }

  /** Listens to the keys until the signal aborts. */
  listen(signal: AbortSignal): void {
    const options = { signal, capture: true } as const;
    addEventListener('keydown', (event) => this.#down(event), options);
    addEventListener('keyup', (event) => this.#up(event), options);
  }

  #down(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const isEscape = event.key === 'Escape';
    // A key that is held repeats itself.
    if (!event.repeat) this.#isOurs = isEscape && this.#control.opened !== null;
    if (!isEscape) return;
    this.#control.handle({ kind: 'dismiss' });
    if (this.#isOurs) swallow(event);
  }

  #up(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.#isOurs) return;
    this.#isOurs = false;
    swallow(event);
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

import { cardWidth, placeCard, type CardSide } from '../hover/place-card.ts';
import { focusOn, isElement, parentElementOf } from './node-reads.ts';
import { focusedElement, makeElement } from './page-document.ts';
import { quietFocus } from './quiet-focus.ts';
import type { Surface } from './surface.ts';

/** Height of the card's borders. */
const BORDERS = 2;

/** The card's box on our surface, with its page in a frame. */
export class CardHost {
  readonly #surface: Surface;
  readonly #card = makeElement('div');
  readonly #frame = makeElement('iframe');
  /** Where the keyboard was before the card took it. */
  #before: Element | null = null;
  #term = new DOMRect();
  #wanted = 0;
  #side: CardSide | null = null;
  #isRightToLeft = false;

  constructor(surface: Surface, signal: AbortSignal) {
    this.#surface = surface;
    this.#card.className = 'card';
    this.#frame.title = 'Medglance';
    // Without it, a page's embedder policy (COEP) blocks the frame, or reports its address to the page.
    this.#frame.setAttribute('credentialless', '');
    signal.addEventListener('abort', () => surface.remove(this.#card));
  }

  /** Whether the page has left the card where it was put. */
  get isInPlace(): boolean {
    return this.#surface.has(this.#card);
  }

  /** Where the card is seen in the window; null while it is not. */
  get box(): DOMRect | null {
    return this.#side === null ? null : this.#card.getBoundingClientRect();
  }

  /**
   * Loads the card's page from its address. Not by the attribute `src`: what the browser tells a page about the
   * frames in it repeats that attribute (`measureUserAgentSpecificMemory`), and the address is one for the session.
   */
  load(source: string): void {
    this.#card.append(this.#frame);
    this.#frame.contentWindow?.location.replace(source);
  }

  /**
   * Makes room for the card, unseen, so that its page can lay itself out at its final width.
   *
   * @param term the term's rectangle in the window
   * @param near the term's text
   */
  prepare(term: DOMRect, near: Node): void {
    this.#card.classList.remove('shown');
    this.#side = null;
    this.#surface.show(this.#card, near);
    const { width, height } = this.#surface.room;
    Object.assign(this.#card.style, { width: `${cardWidth(width)}px`, height: `${height}px` });
    const text = isElement(near) ? near : parentElementOf(near);
    this.#isRightToLeft = text !== null && getComputedStyle(text).direction === 'rtl';
    this.#term = term;
  }

  /**
   * Keeps the card beside its term.
   *
   * @returns whether it stands elsewhere than before
   */
  place(term: DOMRect): boolean {
    this.#term = term;
    if (this.#side === null) return false;
    const { left, top } = this.#card.style;
    this.#stand();
    return left !== this.#card.style.left || top !== this.#card.style.top;
  }

  /** Shows the card with its content's height in CSS pixels, now and whenever that changes. */
  show(height: number, focus: boolean): void {
    const opening = this.#side === null;
    this.#wanted = Math.ceil(height) + BORDERS;
    this.#stand();
    this.#card.classList.add('shown');
    if (!opening || !focus) return;
    // Kept from the first of several terms stepped through: between two, the frame is unseen and loses the focus.
    this.#before ??= focusedElement();
    quietFocus(() => this.#frame.focus());
  }

  /** Takes the card away and gives the keyboard back; its page stays loaded for the next time. */
  hide(): void {
    const hadFocus = this.#surface.focused !== null;
    this.#card.classList.remove('shown');
    this.#side = null;
    this.#surface.hide(this.#card);
    // A frame that is not seen any more would keep the keyboard.
    if (hadFocus)
      quietFocus(() => {
        this.#frame.blur();
        if (this.#before) focusOn(this.#before);
      });
    this.#before = null;
  }

  #stand(): void {
    const { left, top, width, height, side } = placeCard({
      term: this.#term,
      room: this.#surface.room,
      wanted: this.#wanted,
      side: this.#side,
      isRightToLeft: this.#isRightToLeft,
    });
    this.#side = side;
    Object.assign(this.#card.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }
}

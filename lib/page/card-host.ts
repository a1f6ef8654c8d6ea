import { isInPage, isOfThisPage } from './node-reads.ts';
import { focusedElement, makeElement, pageElement } from './page-document.ts';

/** Width of the card in CSS pixels, where the window has room for it. */
const WIDTH = 360;
/** Space between window and card. */
const MARGIN = 8;
/** Space between term and card. */
const GAP = 6;
/** Largest part of the window's height that the card takes. */
const MOST_HEIGHT = 0.6;
/** In a window with less room than this above and below, the card may cover its term: it must be readable. */
const LEAST_HEIGHT = 120;
/** Height of the card's borders. */
const BORDERS = 2;

const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; contain: none !important; color-scheme: light dark !important; }
.term { position: fixed; anchor-name: --term; pointer-events: none; }
.card { position: fixed; position-anchor: --term; inset: auto; margin: ${GAP}px 0; padding: 0; box-sizing: border-box;
  border: 1px solid light-dark(#e3e0d8, #2e3236); border-radius: 10px; overflow: hidden;
  background: light-dark(#ffffff, #1d2023); box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  position-area: block-end span-inline-end; position-try-fallbacks: flip-inline;
  max-width: calc(100vw - ${2 * MARGIN}px); visibility: hidden; opacity: 0; translate: 0 4px; color-scheme: light dark; }
.card.above { position-area: block-start span-inline-end; }
.card.shown { visibility: visible; opacity: 1; translate: 0 0; transition: opacity 120ms ease-out, translate 120ms ease-out; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: light dark; }
@media (prefers-reduced-motion: reduce) { .card.shown { transition: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;

/**
 * The one element that the extension puts into a page: a host with a closed shadow root, in it a popover
 * with the card's frame, and an invisible box over the term that the popover is anchored to.
 */
export class CardHost {
  readonly element = makeElement('div');
  readonly #term = makeElement('div');
  readonly #card = makeElement('div');
  readonly #frame = makeElement('iframe');
  /** Where the keyboard was before the card took it. */
  #before: Element | null = null;
  #place = new DOMRect();
  #height = 0;

  constructor(signal: AbortSignal) {
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#term.className = 'term';
    this.#card.className = 'card';
    this.#card.popover = 'manual';
    this.#frame.title = 'Medglance';
    // Without it, a page's embedder policy (COEP) blocks the frame, or reports its address to the page.
    this.#frame.setAttribute('credentialless', '');
    root.append(this.#term, this.#card);
    pageElement().append(this.element);
    signal.addEventListener('abort', () => {
      this.element.remove();
    });
  }

  /** Where the card is seen in the window; null while it is not. */
  get box(): DOMRect | null {
    return this.#card.classList.contains('shown') ? this.#card.getBoundingClientRect() : null;
  }

  /** Whether the page has left the host where it was put. */
  get isInPlace(): boolean {
    return isInPage(this.element) && isOfThisPage(this.element);
  }

  /**
   * Loads the card's page from its address. Not by the attribute `src`: what the browser tells a page about the
   * frames in it repeats that attribute (`measureUserAgentSpecificMemory`), and the address is one for the session.
   */
  load(source: string): void {
    this.#card.append(this.#frame);
    this.#frame.contentWindow?.location.replace(source);
  }

  /** Makes room for the card, unseen, so that its page can lay itself out at its final width. */
  prepare(rect: DOMRect): void {
    this.#card.classList.remove('shown');
    this.#height = innerHeight;
    this.place(rect);
    this.#card.style.width = `${Math.min(WIDTH, innerWidth - 2 * MARGIN)}px`;
    if (!this.#card.matches(':popover-open')) this.#card.showPopover();
  }

  /** Keeps the card beside its term. */
  place(term: DOMRect): void {
    const { left, top, width, height } = term;
    Object.assign(this.#term.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    this.#place = term;
    this.#fit();
  }

  /** Shows the card with its content's height in CSS pixels, now and whenever that changes. */
  show(height: number, focus: boolean): void {
    this.#height = Math.ceil(height) + BORDERS;
    this.#fit();
    const opening = !this.#card.classList.contains('shown');
    this.#card.classList.add('shown');
    if (!opening || !focus) return;
    // Kept from the first of several terms stepped through: between two, the frame is unseen and loses the focus.
    this.#before ??= focusedElement();
    this.#frame.focus();
  }

  /**
   * As high as its content asks for, below the term where that fits, else where there is more room. The
   * browser's own fallbacks would keep the last side that once fitted, and then cover the term.
   */
  #fit(): void {
    const margins = MARGIN + GAP;
    const above = this.#place.top - margins;
    const below = innerHeight - this.#place.bottom - margins;
    const most = innerHeight * MOST_HEIGHT;
    const present = this.#card.classList.contains('above') ? above : below;
    // A card that is seen changes sides only when scrolling leaves it no room, not when its content grows.
    if (!this.#card.classList.contains('shown') || present < LEAST_HEIGHT) {
      this.#card.classList.toggle('above', below < Math.min(this.#height, most) && above > below);
    }
    const room = this.#card.classList.contains('above') ? above : below;
    const height = Math.min(this.#height, Math.max(LEAST_HEIGHT, Math.min(most, room)));
    this.#card.style.height = `${Math.round(height)}px`;
  }

  /** Takes the card away and gives the keyboard back; its page stays loaded for the next time. */
  hide(): void {
    const hadFocus = focusedElement() === this.element;
    this.#card.classList.remove('shown');
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }
}

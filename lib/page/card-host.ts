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
  position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  max-width: calc(100vw - ${2 * MARGIN}px); visibility: hidden; opacity: 0; translate: 0 4px; color-scheme: light dark; }
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
  readonly element = document.createElement('div');
  readonly #term = document.createElement('div');
  readonly #card = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  #height = 0;
  #most = 0;

  /**
   * @param source address of the card's page
   * @param entered told when the pointer enters the card, and when it leaves
   */
  constructor(source: string, entered: (inside: boolean) => void, signal: AbortSignal) {
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#term.className = 'term';
    this.#card.className = 'card';
    this.#card.popover = 'manual';
    this.#frame.src = source;
    this.#frame.title = 'Medglance';
    this.#card.append(this.#frame);
    root.append(this.#term, this.#card);
    this.#card.addEventListener('pointerenter', () => entered(true), { signal });
    this.#card.addEventListener('pointerleave', () => entered(false), { signal });
    document.documentElement.append(this.element);
    signal.addEventListener('abort', () => {
      this.element.remove();
    });
  }

  /** Whether the card's frame has the keyboard focus. */
  get focused(): boolean {
    return document.activeElement === this.element;
  }

  /** Makes room for the card, unseen, so that its page can lay itself out at its final width. */
  prepare(rect: DOMRect): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
    this.#card.classList.remove('shown');
    this.#height = innerHeight;
    this.place(rect);
    this.#card.style.width = `${Math.min(WIDTH, innerWidth - 2 * MARGIN)}px`;
    if (!this.#card.matches(':popover-open')) this.#card.showPopover();
  }

  /** Keeps the card beside its term: as high as its content asks for, as far as there is room above or below. */
  place({ left, top, bottom, width, height }: DOMRect): void {
    Object.assign(this.#term.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const room = Math.max(top, innerHeight - bottom) - MARGIN - GAP;
    this.#most = Math.max(LEAST_HEIGHT, Math.min(innerHeight * MOST_HEIGHT, room));
    this.#card.style.height = `${Math.round(Math.min(this.#height, this.#most))}px`;
  }

  /** Shows the card with its content's height in CSS pixels, now and whenever that changes. */
  show(height: number, focus: boolean): void {
    this.#height = Math.ceil(height) + BORDERS;
    this.#card.style.height = `${Math.round(Math.min(this.#height, this.#most))}px`;
    const opening = !this.#card.classList.contains('shown');
    this.#card.classList.add('shown');
    if (opening && focus) this.#frame.focus();
  }

  /** Takes the card away; its page stays loaded for the next time. */
  hide(): void {
    this.#card.classList.remove('shown');
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
  }
}

/** Name of the highlight for terms; the manifest's style sheet draws it. */
export const TERM_HIGHLIGHT = 'medglance-term';
/** How often a page may clear our highlights before we leave it alone. */
const REPAIRS = 3;
/**
 * Most terms drawn at once, far more than any window holds that people read. The browser looks at each of them in
 * each frame after a change, and a page can put thousands of paragraphs into one window.
 */
const MOST_DRAWN = 3000;

/**
 * Our highlights in the page's registry. The page shares it, and so may an older copy of this extension;
 * only what is ours is ever removed, and a page that keeps clearing it is left in peace.
 */
export class Highlights {
  readonly #terms = new Highlight();
  /** What ought to be drawn, whatever the page does to the highlight itself. */
  readonly #drawn = new Set<StaticRange>();
  #repairs = 0;

  constructor(signal: AbortSignal) {
    this.#register();
    signal.addEventListener('abort', () => {
      this.#drawn.clear();
      if (CSS.highlights.get(TERM_HIGHLIGHT) === this.#terms) CSS.highlights.delete(TERM_HIGHLIGHT);
    });
  }

  /** Whether so much is drawn that more would slow the page. */
  get isFull(): boolean {
    return this.#drawn.size >= MOST_DRAWN;
  }

  /** Draws a term. */
  add(range: StaticRange): void {
    this.#drawn.add(range);
    this.#terms.add(range);
  }

  /** Stops drawing a term. */
  delete(range: StaticRange): void {
    this.#drawn.delete(range);
    this.#terms.delete(range);
  }

  /** Puts back what the page has cleared, a few times; then the page has its way. */
  repair(): void {
    const isRegistered = CSS.highlights.get(TERM_HIGHLIGHT) === this.#terms;
    if ((isRegistered && this.#terms.size === this.#drawn.size) || this.#repairs >= REPAIRS) return;
    this.#repairs += 1;
    this.#terms.clear();
    for (const range of this.#drawn) this.#terms.add(range);
    if (!isRegistered) this.#register();
  }

  #register(): void {
    CSS.highlights.set(TERM_HIGHLIGHT, this.#terms);
  }
}

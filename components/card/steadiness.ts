/** How long the card must have been seen, unbroken and unmoved, before a press counts, in milliseconds. */
export const STEADY_AFTER = 500;
/** How often the browser looks whether it is seen, in milliseconds: the shortest that it allows. */
const LOOK = 100;

/**
 * Whether a reader has had the time to see what is pressed. A page decides what lies over our card and where it
 * stands: something that covers it and takes no clicks, a frame that nobody can see, a card that is pushed under a
 * resting pointer. The browser tells our own page the truth about that, whatever the page around does.
 */
export class Steadiness {
  readonly #tell: (isSteady: boolean) => void;
  #isVisible = false;
  #isSteady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param element what is to be seen: the whole card
   * @param tell called whenever it changes; the card begins unsteady
   */
  constructor(element: Element, tell: (isSteady: boolean) => void, signal: AbortSignal) {
    this.#tell = tell;
    const observer = new IntersectionObserver(
      (entries) => {
        const isVisible = entries.every((entry) => entry.isVisible);
        if (isVisible === this.#isVisible) return;
        this.#isVisible = isVisible;
        this.disturb();
      },
      { trackVisibility: true, delay: LOOK },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** The card has moved, or other words stand in it: the time begins anew. */
  disturb(): void {
    clearTimeout(this.#timer);
    this.#become(false);
    if (this.#isVisible) this.#timer = setTimeout(() => this.#become(true), STEADY_AFTER);
  }

  #become(isSteady: boolean): void {
    if (isSteady === this.#isSteady) return;
    this.#isSteady = isSteady;
    this.#tell(isSteady);
  }
}

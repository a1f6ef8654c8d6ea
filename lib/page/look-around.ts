import { isPageHidden } from './page-document.ts';

/** How often near text is looked at, in milliseconds: no reader waits for a mark that long. */
const LOOK = 300;
/** Most blocks looked at in one go; of more, each has its turn. */
const AT_ONCE = 100;

/**
 * Looks at the blocks near the window again and again, a few at a time. Of much that matters no event tells: text
 * that appears by a class, an animation or `@starting-style`, letters that get another paint, an editor that opens.
 */
export class LookAround {
  readonly #blocks: () => Element[];
  readonly #look: (block: Element) => void;
  #round: Element[] = [];

  /**
   * @param blocks gives all blocks near the window
   * @param look looks at one of them
   */
  constructor(blocks: () => Element[], look: (block: Element) => void, signal: AbortSignal) {
    this.#blocks = blocks;
    this.#look = look;
    const timer = setInterval(() => this.#lookOn(), LOOK);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#round = [];
    });
  }

  #lookOn(): void {
    if (isPageHidden()) return;
    if (this.#round.length === 0) this.#round = this.#blocks();
    for (const block of this.#round.splice(-AT_ONCE)) this.#look(block);
  }
}

import { isInPage, openRootOf } from './node-reads.ts';

/** When elements that may yet get a shadow root are looked at again, in milliseconds after they were met. */
const LOOKS = [300, 1000, 3000, 8000];
/** Most elements that are waited for: some milliseconds of looking. */
const MOST = 10_000;

/**
 * Watches custom elements without a shadow root: attaching one is no change that an observer hears of, and a
 * page may define its elements long after they were put in.
 */
export class LateRoots {
  readonly #waiting = new Set<Element>();
  readonly #found: (host: Element) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look = 0;

  /** @param found told of a host that has an open shadow root now */
  constructor(found: (host: Element) => void, signal: AbortSignal) {
    this.#found = found;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#waiting.clear();
    });
  }

  /** Adds a custom element that has no open shadow root yet. */
  add(element: Element): void {
    if (this.#waiting.size >= MOST || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#look = 0;
    this.#wait();
  }

  #wait(): void {
    const delay = LOOKS[this.#look];
    if (delay === undefined) this.#waiting.clear();
    else this.#timer ??= setTimeout(() => this.#lookAgain(), delay);
  }

  #lookAgain(): void {
    this.#timer = undefined;
    this.#look += 1;
    for (const element of this.#waiting) {
      if (isInPage(element) && !openRootOf(element)) continue;
      this.#waiting.delete(element);
      if (isInPage(element)) this.#found(element);
    }
    if (this.#waiting.size > 0) this.#wait();
  }
}

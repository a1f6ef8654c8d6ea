import { changedRoots, type ChangedRoots } from './changed-roots.ts';

/** How long changes are collected before they are read, in milliseconds. */
const COLLECT = 120;
/** Longest that changes of a page that never rests are collected. */
const MOST_COLLECT = 5000;
/** Records in one collection above which they are not looked at one by one. */
const FLOOD = 20_000;
/** Collections in a row after which a page counts as one that never rests. */
const RESTLESS = 20;
/** How long such a page's changes are collected. */
const RESTLESS_COLLECT = 1000;
/** How many times as long as the last reading took the page is left alone. */
const REST = 12;

/** Collects what changes in the page and in the shadow roots that it is told of. */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #changed: (changes: ChangedRoots | null) => number;
  readonly #ours: () => Element | null;
  #records: MutationRecord[] = [];
  /** Weak, since pages make and drop shadow roots without end. */
  #roots = new WeakSet<Node>();
  #delay = COLLECT;
  #streak = 0;
  #flushed = 0;
  #isSumming = false;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param ours gives our own host element, once there is one
   * @param changed told what to read again, or null for everything; gives the time it took in milliseconds
   */
  constructor(
    ours: () => Element | null,
    changed: (changes: ChangedRoots | null) => number,
    signal: AbortSignal,
  ) {
    this.#ours = ours;
    this.#changed = changed;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#collect(records));
    this.watch(document);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
      this.#records = [];
    });
  }

  /** Watches the document or a shadow root; watching twice is the same as once. */
  watch(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  #collect(records: MutationRecord[]): void {
    if (this.#records.length === 0 && !this.#isSumming) this.#wait();
    // One by one: a page may make more changes in one task than a call takes arguments.
    for (const record of records) this.#records.push(record);
    // A flood costs the page more than what we would learn from it: look away, and read all of it later.
    if (this.#records.length > FLOOD) this.#observer.disconnect();
  }

  #wait(): void {
    this.#timer = setTimeout(() => void this.#flush(), this.#delay);
  }

  async #flush(): Promise<void> {
    const records = this.#records;
    this.#records = [];
    const isFlood = records.length > FLOOD;
    if (isFlood) {
      // Reading everything anew comes by every shadow root again.
      this.#roots = new WeakSet();
      this.watch(document);
    }
    const start = performance.now();
    this.#isSumming = true;
    const changes = isFlood ? null : await changedRoots(records, this.#ours(), this.#signal);
    this.#isSumming = false;
    if (this.#signal.aborted) return;
    const spent = performance.now() - start + this.#changed(changes);
    const rest = isFlood ? this.#delay * 2 : spent * REST;
    // Changes that come again as soon as they were read: a clock, a ticker, an animation.
    this.#streak = start - this.#flushed < this.#delay * 2 ? this.#streak + 1 : 0;
    this.#flushed = start;
    const least = this.#streak > RESTLESS ? RESTLESS_COLLECT : COLLECT;
    this.#delay = Math.min(MOST_COLLECT, Math.max(least, rest));
    if (this.#records.length > 0) this.#wait();
  }
}

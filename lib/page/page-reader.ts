import type { ChangedRoots } from './changed-roots.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import { LateRoots } from './late-roots.ts';
import type { MarkedPage } from './marked-page.ts';
import { READ_LIMITS } from './read-limits.ts';
import { holds, nameOf, parentElementOf } from './node-reads.ts';
import { elementAt, pageBody } from './page-document.ts';
import type { TextRun } from './text-run.ts';
import { runInSlices } from './run-in-slices.ts';
import { TextWalker, type WalkOptions } from './text-walker.ts';
import { ChangeWatch } from './watch-changes.ts';

/** Reads the page's text into a `MarkedPage`: what is in the window first, then the rest, then whatever changes. */
export class PageReader {
  readonly #marked: MarkedPage;
  readonly #signal: AbortSignal;
  readonly #queue: { readonly walker: TextWalker; readonly isFirst: boolean }[] = [];
  readonly #watch: ChangeWatch;
  readonly #late: LateRoots;
  #working = false;
  #characters = 0;
  #runs = 0;
  /** Milliseconds that changes took to read since they were last collected. */
  #spent = 0;

  /**
   * Begins to read at once; stops when the signal aborts.
   *
   * @param ours gives our own host element, once there is one
   */
  constructor(marked: MarkedPage, ours: () => Element | null, signal: AbortSignal) {
    this.#marked = marked;
    this.#signal = signal;
    this.#watch = new ChangeWatch(ours, (changes) => this.#follow(changes), signal);
    this.#late = new LateRoots((host) => this.#enqueue(host, {}, true), signal);
    const body = pageBody();
    if (!body) return;
    const start = firstInWindow(body);
    this.#enqueue(body, { from: start }, true);
    if (start !== body) this.#enqueue(body, { until: start }, true);
  }

  /** Whether the page is longer than what is read or drawn of it. */
  get isPartly(): boolean {
    return this.#isTooLong || this.#marked.isPartly;
  }

  #enqueue(root: Element, options: WalkOptions, isFirst: boolean): void {
    const walker = new TextWalker(root, {
      ...options,
      entered: (shadow) => this.#watch.watch(shadow),
      mayOpen: (element) => this.#late.add(element),
    });
    this.#queue.push({ walker, isFirst });
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // What has just been put into the queue may not be all of it.
    await Promise.resolve();
    await runInSlices(() => this.#readNext(), this.#signal);
    this.#working = false;
    if (this.#queue.length > 0 && !this.#signal.aborted) void this.#work();
  }

  /** Reads one run of the first walker; says whether there is more to do. */
  #readNext(): boolean {
    const [next] = this.#queue;
    if (!next) return false;
    const start = next.isFirst ? 0 : performance.now();
    const run = next.walker.next();
    if (run) this.#marked.read(run, next.isFirst);
    if (!run || (next.isFirst && !this.#count(run))) this.#queue.shift();
    if (!next.isFirst) this.#spent += performance.now() - start;
    return this.#queue.length > 0;
  }

  /** Counts what was read of the page; says whether more may be. */
  #count(run: TextRun): boolean {
    this.#characters += run.text.length;
    this.#runs += 1;
    return !this.#isTooLong;
  }

  get #isTooLong(): boolean {
    return this.#characters > READ_LIMITS.characters || this.#runs > READ_LIMITS.runs;
  }

  /** Reads what has changed, or everything; gives the milliseconds that this and the last reading took. */
  #follow(changes: ChangedRoots | null): number {
    const start = performance.now() - this.#spent;
    this.#spent = 0;
    if (!changes) {
      const body = pageBody();
      this.#marked.sweep();
      this.#queue.length = 0;
      if (body) {
        this.#marked.forget(new Set([body]));
        this.#enqueue(body, {}, false);
      }
      return performance.now() - start;
    }
    if (changes.removed) this.#marked.sweep();
    for (const block of changes.blocks) {
      const section = this.#marked.sectionOf(block);
      this.#marked.forgetBlock(block);
      this.#enqueue(block, { shallow: true, ...(section && { section }) }, false);
    }
    this.#marked.forget(changes.subtrees);
    for (const subtree of changes.subtrees) this.#enqueue(subtree, {}, false);
    return performance.now() - start;
  }
}

/** The block at the top of the window, so that a page opened in its middle is read there first. */
function firstInWindow(body: Element): Element {
  if (scrollY < innerHeight) return body;
  let at = elementAt(innerWidth / 2, 8);
  while (at && INLINE_ELEMENTS.has(nameOf(at))) at = parentElementOf(at);
  return at && holds(body, at) ? at : body;
}

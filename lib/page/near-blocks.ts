import type { MarkedRun } from './marked-run.ts';
import type { RunIndex } from './run-index.ts';

/** How far outside the window blocks are drawn already, in CSS pixels. */
const NEAR = 600;
/** A block with more runs than this is too tall to be drawn whole: one long text without paragraphs. */
export const TALL = 24;

/**
 * Says which runs are near the window: those of blocks that are, and of very tall blocks only the runs around
 * the window.
 */
export class NearBlocks {
  readonly #index: RunIndex;
  readonly #draw: (marked: MarkedRun) => void;
  readonly #erase: (marked: MarkedRun) => void;
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();
  #frame = 0;

  constructor(
    index: RunIndex,
    draw: (marked: MarkedRun) => void,
    erase: (marked: MarkedRun) => void,
    signal: AbortSignal,
  ) {
    this.#index = index;
    this.#draw = draw;
    this.#erase = erase;
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), {
      rootMargin: `${NEAR}px`,
    });
    const options = { signal, passive: true, capture: true } as const;
    addEventListener('scroll', () => this.#lookAgain(), options);
    addEventListener('resize', () => this.#lookAgain(), options);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#observer.disconnect();
      this.#near.clear();
    });
  }

  /** Begins to watch a block. */
  watch(block: Element): void {
    this.#observer.observe(block);
  }

  /** Stops watching a block. */
  unwatch(block: Element): void {
    this.#observer.unobserve(block);
    this.#near.delete(block);
  }

  /** Whether a run is near the window. */
  has(marked: MarkedRun): boolean {
    const { block } = marked.run;
    if (!this.#near.has(block)) return false;
    const { length } = this.#index.in(block);
    if (length <= TALL) return true;
    // What was drawn while the block did not seem tall may be far away.
    if (length === TALL + 1) this.#lookAgain();
    return isNear(marked);
  }

  /** All runs near the window, in the order of the page. */
  runs(): MarkedRun[] {
    const blocks = [...this.#near].toSorted((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    return blocks.flatMap((block) => {
      const runs = this.#index.in(block);
      return runs.length <= TALL ? [...runs] : runs.slice(...windowOf(runs));
    });
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      this.#show(target);
    }
  }

  #show(block: Element): void {
    const runs = this.#index.in(block);
    const isNearBlock = this.#near.has(block);
    const [from, to] = !isNearBlock ? [0, 0] : runs.length <= TALL ? [0, runs.length] : windowOf(runs);
    runs.forEach((marked, at) => {
      const isDrawn = marked.anchors !== null;
      const wanted = at >= from && at < to;
      if (wanted && !isDrawn) this.#draw(marked);
      else if (!wanted && isDrawn) this.#erase(marked);
    });
  }

  /** Scrolling inside a tall block brings no news from the observer. */
  #lookAgain(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const block of this.#near) if (this.#index.in(block).length > TALL) this.#show(block);
    });
  }
}

/** Which of a tall block's runs, in order, are near the window: from, to (exclusive). */
function windowOf(runs: readonly MarkedRun[]): [number, number] {
  const from = firstRun(runs, (rect) => rect.bottom >= -NEAR);
  const to = firstRun(runs, (rect) => rect.top > innerHeight + NEAR);
  return [Math.max(0, from - 1), to];
}

/** The first run for which a test of its first letter's place holds; the test must hold for all later ones. */
function firstRun(runs: readonly MarkedRun[], test: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(placeOf(runs[middle]!))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isNear(marked: MarkedRun): boolean {
  const { top, bottom } = placeOf(marked);
  return bottom >= -NEAR && top <= innerHeight + NEAR;
}

/** Where the first hit of a run stands in the window. */
function placeOf({ run, hits }: MarkedRun): DOMRect {
  const at = hits[0]!;
  let index = run.starts.length - 1;
  while (index > 0 && run.starts[index]! > at) index -= 1;
  const node = run.nodes[index]!;
  const offset = Math.min(at - run.starts[index]!, node.length);
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length));
  return range.getBoundingClientRect();
}

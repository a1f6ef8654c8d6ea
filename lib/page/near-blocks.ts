import { LONGEST_RUN } from './cut-text.ts';
import { inPageOrder } from './in-page-order.ts';
import { keepListening } from './keep-listening.ts';
import type { MarkedRun } from './marked-run.ts';
import { PatientObserver } from './patient-observer.ts';
import type { RunIndex } from './run-index.ts';
import { recallRun } from './recall-run.ts';
import { nodeIndexAt } from './text-run.ts';
import { boxOf, contentWidthOf, elementBefore, isInPage, isVisible } from './node-reads.ts';
import { makeRange } from './page-document.ts';

/** How far outside the window blocks are drawn already, in CSS pixels. */
const NEAR = 600;
/** Wider than any text that people read, in CSS pixels: some 7,000 letters. */
const WIDEST = 50_000;
/** A block with more runs than this is too tall to be drawn whole: one long text without paragraphs. */
export const TALL = 24;
/** Most blocks that are watched by the first of them, and most text of theirs: about a window of text. */
const GROUP = { blocks: 12, characters: 1500 };

/** Blocks that stand one after the other and are near the window together. */
interface Group {
  readonly first: Element;
  readonly blocks: Element[];
  characters: number;
}

/**
 * Says which runs are near the window: those of blocks that are, and of very tall blocks only the runs around
 * the window. Each watched element costs every frame after a change, so neighbouring paragraphs are watched
 * by the first of them.
 */
export class NearBlocks {
  readonly #index: RunIndex;
  readonly #draw: (marked: MarkedRun) => void;
  readonly #erase: (marked: MarkedRun) => void;
  readonly #observer: PatientObserver;
  readonly #groups = new Map<Element, Group>();
  readonly #near = new Set<Group>();
  /** Blocks whose text stands in one endless line: nothing of it is drawn. */
  readonly #endless = new WeakSet<Element>();
  #isPartly = false;
  #last: { readonly group: Group; readonly block: Element } | null = null;
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
    // Twice as far, since a group reaches below the element that is watched.
    const rootMargin = `${2 * NEAR}px`;
    this.#observer = new PatientObserver((entries) => this.#follow(entries), { rootMargin }, signal);
    keepListening((lasting) => {
      const options = { signal: lasting, passive: true, capture: true } as const;
      addEventListener('scroll', () => this.#lookAgain(), options);
      addEventListener('resize', () => this.#lookAgain(), options);
    }, signal);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#groups.clear();
      this.#near.clear();
      this.#last = null;
    });
  }

  /**
   * Begins to watch a block.
   *
   * @param characters length of its text
   */
  watch(block: Element, characters: number): void {
    const neighbour = this.#last;
    const joins =
      neighbour !== null &&
      neighbour.block === elementBefore(block) &&
      neighbour.group.blocks.length < GROUP.blocks &&
      neighbour.group.characters + characters <= GROUP.characters;
    const group = joins ? neighbour.group : this.#begin(block);
    if (joins) group.blocks.push(block);
    group.characters += characters;
    this.#groups.set(block, group);
    // Nothing is heard of others through a block without a box.
    this.#last = joins || isVisible(block, {}) ? { group, block } : null;
  }

  /**
   * Watches a block by itself from now on: when it loses its box, nothing more is heard of others through it. Those
   * count as near as before until they are heard of.
   */
  #watchAlone(block: Element): void {
    this.unwatch(block);
    this.#groups.set(block, this.#begin(block));
  }

  #begin(first: Element): Group {
    this.#observer.observe(first);
    return { first, blocks: [first], characters: 0 };
  }

  /** Stops watching a block. */
  unwatch(block: Element): void {
    const group = this.#groups.get(block);
    if (!group) return;
    this.#groups.delete(block);
    this.#endless.delete(block);
    group.blocks.splice(group.blocks.indexOf(block), 1);
    if (this.#last?.group === group) this.#last = null;
    if (group.first !== block) return;
    this.#observer.unobserve(block);
    const isNear = this.#near.delete(group);
    // The others are watched anew, by one of their own; until it is heard of, they count as near as before.
    const rest = [...group.blocks];
    for (const other of rest) this.#groups.delete(other);
    for (const other of rest) {
      if (!isInPage(other)) continue;
      this.watch(other, 0);
      const anew = this.#groups.get(other);
      if (isNear && anew) this.#near.add(anew);
    }
  }

  /** Whether some block is never drawn, since the browser takes seconds to lay out a mark in it. */
  get isPartly(): boolean {
    return this.#isPartly;
  }

  /** Whether a run is near the window. */
  has(marked: MarkedRun): boolean {
    const { block } = marked;
    const group = this.#groups.get(block);
    if (!group || !this.#near.has(group) || this.isEndless(block)) return false;
    const { length } = this.#index.in(block);
    if (length <= TALL) return true;
    // What was drawn while the block did not seem tall may be far away.
    if (length === TALL + 1) this.#lookAgain();
    return isNear(marked);
  }

  /** All blocks near the window, in no order. */
  blocks(): Element[] {
    return [...this.#near].flatMap((group) => group.blocks);
  }

  /** All runs near the window, in the order of the page. */
  runs(): MarkedRun[] {
    return inPageOrder(this.blocks()).flatMap((block) => {
      const runs = this.isEndless(block) ? [] : this.#index.in(block);
      return runs.length <= TALL ? [...runs] : runs.slice(...windowOf(runs));
    });
  }

  /** Whether a block begins with a line too long for the browser to lay out piece by piece. */
  isEndless(block: Element): boolean {
    if (this.#endless.has(block)) return true;
    const [first] = this.#index.in(block);
    if (!first || !isEndlessLine(block, first)) return false;
    this.#endless.add(block);
    this.#isPartly = true;
    return true;
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const group = this.#groups.get(target);
      if (!group || group.first !== target) continue;
      const wasNear = this.#near.has(group);
      if (!isIntersecting && group.blocks.length > 1 && !isVisible(target, {})) {
        this.#watchAlone(target);
        if (wasNear) this.#show(target, false);
        continue;
      }
      if (isIntersecting) this.#near.add(group);
      else this.#near.delete(group);
      if (isIntersecting || wasNear) this.#showAll(group, isIntersecting);
    }
  }

  #showAll(group: Group, isNear: boolean): void {
    // What is drawn may turn out to be hidden, and leave the group.
    for (const block of group.blocks.slice()) this.#show(block, isNear);
  }

  #show(block: Element, isNearBlock: boolean): void {
    const runs = this.#index.in(block);
    const [from, to] =
      !isNearBlock || this.isEndless(block)
        ? [0, 0]
        : runs.length <= TALL
          ? [0, runs.length]
          : windowOf(runs);
    runs.forEach((marked, at) => {
      const isDrawn = marked.anchors !== null;
      const wanted = at >= from && at < to;
      if (wanted && !isDrawn) this.#draw(marked);
      else if (!wanted && isDrawn) this.#erase(marked);
    });
  }

  /** Looks which runs of a block near the window are still to be drawn. */
  lookAt(block: Element): void {
    const group = this.#groups.get(block);
    if (group && this.#near.has(group)) this.#show(block, true);
  }

  /** Scrolling inside a tall block brings no news from the observer. */
  #lookAgain(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const group of Array.from(this.#near)) this.#showAll(group, true);
    });
  }
}

/**
 * Whether a block begins with a line that never breaks, as far as its width tells: asking for the place of a piece of
 * such a line takes the browser half a second. It walks all of the line for each mark in it, too: 5 MB with 40,000
 * marks held the thread for a minute.
 */
function isEndlessLine(block: Element, { first }: MarkedRun): boolean {
  return first.length > LONGEST_RUN && Math.max(contentWidthOf(block), boxOf(block).width) > WIDEST;
}

/** Which of a tall block's runs, in order, are near the window: from, to (exclusive). */
function windowOf(runs: readonly MarkedRun[]): [number, number] {
  return [firstRun(runs, reachesDown), firstRun(runs, (marked) => !beginsAbove(marked))];
}

/** The first run for which a test of its place holds; the test must hold for all later ones. */
function firstRun(runs: readonly MarkedRun[], test: (marked: MarkedRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(runs[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isNear(marked: MarkedRun): boolean {
  return reachesDown(marked) && beginsAbove(marked);
}

/** Whether a run's last hit is not above what is near the window. */
function reachesDown(marked: MarkedRun): boolean {
  return placeOf(marked, marked.hits.at(-3)!).bottom >= -NEAR;
}

/** Whether a run's first hit is not below what is near the window. */
function beginsAbove(marked: MarkedRun): boolean {
  return placeOf(marked, marked.hits[0]!).top <= innerHeight + NEAR;
}

/** Where the letter at an offset of a run stands in the window. */
function placeOf(marked: MarkedRun, at: number): DOMRect {
  const run = marked.run ?? recallRun(marked);
  if (!run) return new DOMRect();
  const index = nodeIndexAt(run, at);
  const node = run.nodes[index]!;
  const offset = Math.min(at - run.starts[index]!, node.length);
  const range = makeRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length));
  return range.getBoundingClientRect();
}

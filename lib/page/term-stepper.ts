import type { StepDirection } from '../model/step-direction.ts';
import { isUnchanged, rectsOf, type Anchor } from './anchor.ts';
import { bringToView } from './bring-to-view.ts';
import { eachInSlices } from './each-in-slices.ts';
import { isLegible } from './is-legible.ts';
import { isSeen } from './is-uncovered.ts';
import type { MarkedPage } from './marked-page.ts';
import type { MarkedRun } from './marked-run.ts';
import { boxOf, parentElementOf } from './node-reads.ts';

/** How many terms that turn out to be covered the page is scrolled for, before it counts as covered as a whole. */
const MOST_COVERED = 12;

/** Where a step has led. */
export interface Step {
  readonly anchor: Anchor;
  /** Whether it went over the end of the page, and so began again at its other end. */
  readonly isAround: boolean;
}

/** Steps from term to term through the whole page, both ways, and scrolls to each; what cannot be seen is passed over. */
export class TermStepper {
  readonly #marked: MarkedPage;
  readonly #ours: () => Element | null;
  readonly #signal: AbortSignal;
  #last: Anchor | null = null;
  #stepping: Promise<Step | null> = Promise.resolve(null);

  /** @param ours gives our own host element, once there is one */
  constructor(marked: MarkedPage, ours: () => Element | null, signal: AbortSignal) {
    this.#marked = marked;
    this.#ours = ours;
    this.#signal = signal;
  }

  /**
   * The next or previous term, now in view; begins in the window when the reader has left the term before. Steps
   * asked for meanwhile follow one after the other. Null when there is no term that can be seen.
   */
  async step(direction: StepDirection): Promise<Step | null> {
    this.#stepping = this.#stepping.then(() => this.#find(direction));
    return this.#stepping;
  }

  async #find(direction: StepDirection): Promise<Step | null> {
    const found: { step?: Step } = {};
    let covered = 0;
    const take = ({ anchors, isAround }: Candidates): boolean => {
      for (const anchor of anchors) {
        const isShown = this.#show(anchor);
        if (isShown) found.step = { anchor, isAround };
        else if (isShown === false) covered += 1;
        if (isShown || covered === MOST_COVERED) return true;
      }
      return false;
    };
    await eachInSlices(this.#candidates(direction), take, this.#signal);
    this.#last = found.step?.anchor ?? null;
    return found.step ?? null;
  }

  /** Brings an anchor into view; false when something covers it there too, null when it is not to be seen at all. */
  #show(anchor: Anchor): boolean | null {
    const element = parentElementOf(anchor.range.startContainer);
    const [first] = isUnchanged(anchor) && isLegible(anchor.run.block) ? rectsOf(anchor) : [];
    if (!element || !first) return null;
    const putBack = bringToView(element, () => rectsOf(anchor)[0] ?? first, 'instant');
    if (isSeen(anchor, this.#ours())) return true;
    putBack();
    return false;
  }

  /** The anchors of each run in the order of the steps, from where the reader is, once around the page. */
  *#candidates(direction: StepDirection): Iterable<Candidates> {
    const isBack = direction === 'previous';
    const runs = isBack ? this.#marked.runsInOrder().toReversed() : this.#marked.runsInOrder();
    const last = this.#last && isInWindow(this.#last) ? this.#last : null;
    const isAhead = last ? isBeyond(last, isBack) : isBack ? beginsAboveEnd : endsBelowBegin;
    const anchorsOf = (run: MarkedRun): readonly Anchor[] => {
      const anchors = this.#marked.anchorsOf(run);
      return isBack ? anchors.toReversed() : anchors;
    };
    const begin = Math.max(
      0,
      runs.findIndex((run) => (last ? isRunOf(run, last) : isBack ? isAboveEnd(run) : isBelowBegin(run))),
    );
    // Of the run that the last term stands in, only what comes after it is ahead; of others it is all or nothing.
    const isPartAhead = (at: number): boolean => (last ? at === begin : true);
    for (const [at, run] of runs.entries()) {
      if (at < begin) continue;
      yield { anchors: isPartAhead(at) ? anchorsOf(run).filter(isAhead) : anchorsOf(run), isAround: false };
    }
    for (const [at, run] of runs.entries()) {
      if (last && at > begin) return;
      const isBehind = (anchor: Anchor): boolean => !isAhead(anchor);
      yield { anchors: isPartAhead(at) ? anchorsOf(run).filter(isBehind) : anchorsOf(run), isAround: true };
    }
  }
}

/** Anchors of one run, in the order of the steps. */
interface Candidates {
  readonly anchors: readonly Anchor[];
  readonly isAround: boolean;
}

function isRunOf({ block, first, from }: MarkedRun, { run }: Anchor): boolean {
  return block === run.block && first === run.nodes[0] && from === Math.abs(run.starts[0] ?? 0);
}

function isBeyond(last: Anchor, isBack: boolean): (anchor: Anchor) => boolean {
  return ({ start }) => (isBack ? start < last.start : start > last.start);
}

function isInWindow(anchor: Anchor): boolean {
  return isUnchanged(anchor) && rectsOf(anchor).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

const endsBelowBegin = (anchor: Anchor): boolean => rectsOf(anchor).some(({ bottom }) => bottom > 0);
const beginsAboveEnd = (anchor: Anchor): boolean => rectsOf(anchor).some(({ top }) => top < innerHeight);
const isBelowBegin = ({ block }: MarkedRun): boolean => boxOf(block).bottom > 0;
const isAboveEnd = ({ block }: MarkedRun): boolean => boxOf(block).top < innerHeight;

import type { MarkReason } from '../model/card-query.ts';
import { isUnchanged, rectsOf, type Anchor } from './anchor.ts';
import type { CardTarget } from './hover-control.ts';
import { isSeen } from './is-uncovered.ts';
import type { MarkedPage } from './marked-page.ts';

/** Makes card targets of anchors; the same anchor always gives the same target. */
export class CardTargets {
  readonly #marked: MarkedPage;
  readonly #ours: () => Element | null;
  readonly #targets = new WeakMap<Anchor, CardTarget>();

  /** @param ours gives our own host element, once there is one */
  constructor(marked: MarkedPage, ours: () => Element | null) {
    this.#marked = marked;
    this.#ours = ours;
  }

  /** The target for an anchor. */
  of(anchor: Anchor): CardTarget {
    const known = this.#targets.get(anchor);
    if (known) return known;
    const target: CardTarget = {
      query: { kind: 'concept', id: this.#marked.conceptIdOf(anchor.concept), ...reasonOf(anchor) },
      rects: () => (isUnchanged(anchor) ? rectsOf(anchor) : []),
      isSeen: () => isSeen(anchor, this.#ours()),
      near: anchor.range.startContainer,
    };
    this.#targets.set(anchor, target);
    return target;
  }
}

/** Longest form that a card repeats, in characters. */
const LONGEST_FORM = 60;

/** Why an uncertain form was marked, for the card to say; nothing for a form with one meaning. */
function reasonOf({ reason, run, start, end }: Anchor): { reason?: MarkReason } {
  if (reason === 'plain') return {};
  return { reason: { kind: reason, form: run.text.slice(start, end).slice(0, LONGEST_FORM) } };
}

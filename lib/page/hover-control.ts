import { DELAYS } from '../hover/delays.ts';
import { reduceHover } from '../hover/hover-reducer.ts';
import { IDLE, type HoverEffect, type HoverEvent, type HoverState } from '../hover/hover-state.ts';
import { isOnSafePath, type Point } from '../hover/safe-path.ts';
import type { CardQuery } from '../model/card-query.ts';
import type { Card } from './card.ts';
import type { OpenMark } from './open-mark.ts';

/** Something in the page that a card can open on. */
export interface CardTarget {
  readonly query: CardQuery;
  /** Its rectangles in the window, now; none when it is gone. */
  readonly rects: () => DOMRect[];
  /** Whether a reader sees it in the window now: not behind something, nor scrolled out of its pane. */
  readonly isSeen: () => boolean;
  /** Its text. */
  readonly near: Node;
}

/** How often an open card looks whether its term has moved or gone, in milliseconds. Scrolling tells at once. */
const LOOK = 100;

/** Runs the hover state machine: its timers, and its effects on the card and the line under its term. */
export class HoverControl {
  readonly #card: Card;
  readonly #mark: OpenMark;
  #state: HoverState<CardTarget> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setInterval> | undefined;

  constructor(card: Card, mark: OpenMark, signal: AbortSignal) {
    this.#card = card;
    this.#mark = mark;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearInterval(this.#following);
    });
  }

  /** The target whose card is open. */
  get opened(): CardTarget | null {
    return this.#state.phase === 'open' || this.#state.phase === 'leaving' ? this.#state.target : null;
  }

  /** Tells what the pointer is on now: our card, a term, or neither; and which way it came. */
  point(under: CardTarget | 'card' | null, from: Point, to: Point): void {
    if (under === 'card') this.handle({ kind: 'enterCard' });
    else this.handle({ kind: 'rest', target: under, towardsCard: this.#isTowardsCard(from, to) });
  }

  /** Takes one event through the state machine. */
  handle(event: HoverEvent<CardTarget>): void {
    const before = this.opened;
    const step = reduceHover(this.#state, event);
    this.#state = step.state;
    if (before !== this.opened) this.#mark.clear();
    if (!this.opened) clearInterval(this.#following);
    for (const effect of step.effects) this.#run(effect);
  }

  /** Keeps the card beside its term wherever that moves to; closes it when the term has gone or cannot be seen. */
  follow(): void {
    const { opened } = this;
    if (!opened) return;
    const rects = opened.rects();
    const rect = placeOf(rects);
    if (rect && isInWindow(rect) && opened.isSeen()) {
      this.#mark.draw(rects, opened.near);
      this.#card.follow(rect);
    } else this.handle({ kind: 'dismiss' });
  }

  #isTowardsCard(from: Point, to: Point): boolean {
    const term = this.opened && placeOf(this.opened.rects());
    const card = this.#card.box;
    return term !== null && card !== null && isOnSafePath(term, card, from, to);
  }

  #run(effect: HoverEffect<CardTarget>): void {
    switch (effect.kind) {
      case 'startDwell':
        this.#prepare(effect);
        this.#wait(DELAYS.dwell, { kind: 'dwellOver', token: effect.token });
        break;
      case 'startGrace':
        this.#wait(DELAYS.grace, { kind: 'graceOver', token: effect.token });
        break;
      case 'open':
        this.#open(effect);
        break;
      case 'close':
        this.#card.close();
        break;
    }
  }

  #prepare({ token }: { readonly token: number }): void {
    const { target } = this.#state;
    const rect = target && placeOf(target.rects());
    if (rect)
      this.#card.prepare({
        token,
        query: target.query,
        rect,
        near: target.near,
        focus: false,
        closable: false,
      });
  }

  #open({ token, target, approach }: HoverEffect<CardTarget> & { kind: 'open' }): void {
    const rects = target.rects();
    const rect = placeOf(rects);
    if (!rect || this.#card.blocked) {
      this.handle({ kind: 'dismiss' });
      return;
    }
    this.#mark.draw(rects, target.near);
    clearInterval(this.#following);
    this.#following = setInterval(() => this.follow(), LOOK);
    const focus = approach === 'keyboard' || approach === 'selection';
    this.#card.open({
      token,
      query: target.query,
      rect,
      near: target.near,
      focus,
      closable: approach !== 'pointer',
    });
  }

  #wait(delay: number, event: HoverEvent<CardTarget>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.handle(event);
    }, delay);
  }
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** Where the card is anchored: below or above all lines of a wrapped term, beginning with its first. */
function placeOf(rects: readonly DOMRect[]): DOMRect | null {
  const [first] = rects;
  if (!first) return null;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(first.left, top, first.width, bottom - top);
}

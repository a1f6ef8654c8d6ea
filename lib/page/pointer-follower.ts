import { DELAYS } from '../hover/delays.ts';
import type { Point } from '../hover/safe-path.ts';
import type { CardTargets } from './card-targets.ts';
import { whatIsAt } from './hit-test.ts';
import type { HoverControl } from './hover-control.ts';
import type { MarkedPage } from './marked-page.ts';

/** What a pointer can be on, and what is told of it. */
export interface PointerTargets {
  readonly marked: MarkedPage;
  readonly targets: CardTargets;
  readonly control: HoverControl;
  /** Our own host element, once there is one. */
  readonly ours: () => Element | null;
}

/**
 * Follows one pointer over a page: movements only note where it is, and once a frame, or when it comes to another
 * element, it is looked what it is on there.
 */
export class PointerFollower {
  readonly #page: PointerTargets;
  #frame = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  #quietUntil = 0;
  #point: Point = { x: 0, y: 0 };
  /** Where the pointer was when it was last looked what it is on, and whether that was our card. */
  #seen: Point = this.#point;
  #inCard = false;

  constructor(page: PointerTargets, signal: AbortSignal) {
    this.#page = page;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** The pointer has moved to a point, with or without a button held. */
  move(point: Point, isPressed: boolean): void {
    this.#point = point;
    if (isPressed) this.disturb();
    else this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  /** The pointer is on another element than before: looked at now, since a busy page may be long in drawing a frame. */
  enter(point: Point, isPressed: boolean): void {
    this.move(point, isPressed);
    if (!isPressed) this.#look();
  }

  /** The pointer has left the window. */
  leave(): void {
    this.#stop();
    this.#inCard = false;
    this.#page.control.point(null, this.#seen, this.#seen);
  }

  /** The reader scrolls, selects or types: what comes to lie under the pointer for a while is not meant. */
  disturb(): void {
    // The pointer in our card is not where the page scrolls; what it does there, only the card's frame hears.
    if (this.#inCard) return;
    this.#quietUntil = performance.now() + DELAYS.settle;
    this.#page.control.handle({ kind: 'disturb' });
  }

  #look(): void {
    const { marked, targets, control, ours } = this.#page;
    this.#stop();
    const at = whatIsAt(marked, ours(), this.#point);
    this.#inCard = at === 'card';
    const wait = this.#quietUntil - performance.now();
    // The pointer may have come to rest while the page still settled.
    if (wait > 0) this.#later = setTimeout(() => this.#look(), wait);
    const isMeant = this.#inCard || wait <= 0;
    control.point(
      !isMeant || at === null ? null : at === 'card' ? at : targets.of(at),
      this.#seen,
      this.#point,
    );
    this.#seen = this.#point;
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#later);
    this.#frame = 0;
  }
}

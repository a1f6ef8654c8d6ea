/** How far a resting pointer may tremble on the screen, in its pixels. */
const TREMOR = 1;
/** How far it must then come in the page to tell of a move, in CSS pixels: more than rounding at any zoom. */
const MOVED = 8;

/** Where a pointer is, on the screen and in the window of the page that hears of it. */
type Spot = Pick<PointerEvent, 'screenX' | 'screenY' | 'clientX' | 'clientY'>;

/** Notices that a page moves as a whole, in a page that shows it in a frame, by a pointer that rests. */
export class FrameMoves {
  #last: Spot | null = null;

  /** Whether the page has moved between the last event and this one. */
  tells(spot: Spot): boolean {
    const last = this.#last;
    const { screenX, screenY, clientX, clientY } = spot;
    this.#last = { screenX, screenY, clientX, clientY };
    if (!last) return false;
    const onScreen = Math.hypot(screenX - last.screenX, screenY - last.screenY);
    return onScreen <= TREMOR && Math.hypot(clientX - last.clientX, clientY - last.clientY) > MOVED;
  }
}

import { makeElement } from './page-document.ts';
import type { Surface } from './surface.ts';

/** How long the ring stays, in milliseconds: long enough to be found after the page has scrolled. */
const STAY = 2200;
/** Space between the term's letters and the ring, in CSS pixels. */
const GAP = 3;

/**
 * Draws a ring around some text for a moment, and follows it while the page scrolls.
 *
 * @param rects gives the text's rectangles in the window
 * @param near the text
 */
export function ring(surface: Surface, rects: () => DOMRect[], near: Node, signal: AbortSignal): void {
  if (signal.aborted) return;
  const box = makeElement('div');
  box.className = 'ring';
  surface.show(box, near);
  let frame = 0;
  const follow = (): void => {
    const all = rects();
    const left = Math.min(...all.map((rect) => rect.left)) - GAP;
    const top = Math.min(...all.map((rect) => rect.top)) - GAP;
    const right = Math.max(...all.map((rect) => rect.right)) + GAP;
    const bottom = Math.max(...all.map((rect) => rect.bottom)) + GAP;
    Object.assign(box.style, {
      display: all.length === 0 ? 'none' : 'block',
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
    frame = requestAnimationFrame(follow);
  };
  follow();
  const end = (): void => {
    cancelAnimationFrame(frame);
    surface.remove(box);
  };
  setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}

import type { Point } from '../hover/safe-path.ts';
import { rectsOf, type Anchor } from './anchor.ts';
import { boxOf, parentElementOf, parentOf } from './node-reads.ts';
import { arePseudosBare, isSeeThrough } from './see-through.ts';
import { stackAt } from './stack-at.ts';

/** How far inside its text an anchor is looked at, in CSS pixels. */
const EDGE = 2;

/**
 * Whether an anchor's text can be seen at a point that it is laid out at: nothing that hides it lies above, and
 * no pane has cut it off. What cannot be seen, such as a stretched link, is looked through.
 *
 * @param ours our own host element, which does not count
 */
export function isUncovered({ range }: Anchor, point: Point, ours: Element | null): boolean {
  const own = [range.startContainer, range.endContainer].map(parentElementOf);
  const [element] = own;
  if (!element) return false;
  const around = new Set(ancestorsOf(element));
  for (const at of stackAt(point.x, point.y)) {
    if (at === ours) continue;
    if (own.some((parent) => parent === at)) return true;
    // What the text stands in is behind it, except what it puts over all of itself.
    if (around.has(at) ? !arePseudosBare(at) : !isSeeThrough(at, point)) return false;
  }
  // Text that takes no clicks is in no stack.
  return getComputedStyle(element).pointerEvents === 'none' && [...around].every((at) => shows(at, point));
}

/** Whether any part of an anchor's text can be seen in the window now. */
export function isSeen(anchor: Anchor, ours: Element | null): boolean {
  return rectsOf(anchor).some(({ left, right, top, bottom }) =>
    [left + EDGE, (left + right) / 2, right - EDGE].some((x) =>
      isUncovered(anchor, { x, y: (top + bottom) / 2 }, ours),
    ),
  );
}

/** Whether an element lets what is inside it be seen at a point. */
function shows(element: Element, { x, y }: Point): boolean {
  if (getComputedStyle(element).overflow === 'visible') return true;
  const { left, top, right, bottom } = boxOf(element);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** What an element stands in, the nearest first, out of shadow roots too. */
function* ancestorsOf(element: Element): Iterable<Element> {
  for (let at = parentOf(element); at;) {
    if (at instanceof Element) yield at;
    at = at instanceof ShadowRoot ? at.host : parentOf(at);
  }
}

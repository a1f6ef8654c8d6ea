import { boxOf, parentAcross, scrollPane, scrolledOf } from './node-reads.ts';

/** How far from the edge of a pane or of the window text counts as in view, in CSS pixels. */
const EDGE = 8;

/**
 * Scrolls text into the middle of each pane that it stands in, the innermost first, and of the window; what it is
 * in view of already stays where it is.
 *
 * @param element what the text stands in
 * @param rect gives the text's place in the window, now
 * @param behavior how the window scrolls; panes jump, since each one's way depends on where the inner one ends
 * @returns a function that puts everything back
 */
export function bringToView(element: Element, rect: () => DOMRect, behavior: ScrollBehavior): () => void {
  const undo: (() => void)[] = [];
  for (const pane of panesAround(element)) {
    const by = wayInto(boxOf(pane), rect());
    if (!by) continue;
    const { left, top } = scrolledOf(pane);
    scrollPane(pane, { left: left + by.left, top: top + by.top, behavior: 'instant' });
    undo.push(() => scrollPane(pane, { left, top, behavior: 'instant' }));
  }
  const by = wayInto(new DOMRect(0, 0, innerWidth, innerHeight), rect());
  if (by) {
    const [left, top] = [scrollX, scrollY];
    scrollBy({ ...by, behavior });
    undo.push(() => scrollTo({ left, top, behavior: 'instant' }));
  }
  return () => undo.toReversed().forEach((putBack) => putBack());
}

/** How far to scroll so that a rectangle comes into the middle of a box; null when it is inside. */
function wayInto(box: DOMRect, rect: DOMRect): { left: number; top: number } | null {
  const left = wayAlong(box.left, box.right, rect.left, rect.right);
  const top = wayAlong(box.top, box.bottom, rect.top, rect.bottom);
  return left === 0 && top === 0 ? null : { left, top };
}

function wayAlong(from: number, to: number, start: number, end: number): number {
  return start >= from + EDGE && end <= to - EDGE ? 0 : (start + end - from - to) / 2;
}

/** The elements around one that the reader can scroll, the nearest first. */
function* panesAround(element: Element): Iterable<Element> {
  for (let at: Node | null = element; at; at = parentAcross(at)) {
    if (!(at instanceof Element)) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if ([overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll')) yield at;
  }
}

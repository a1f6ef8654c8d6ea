import { rectsOf, type Anchor } from './anchor.ts';
import type { MarkedPage } from './marked-page.ts';

/** How far from a term's text the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/** The drawn anchor under a point of the window, or null. */
export function anchorAtPoint(marked: MarkedPage, x: number, y: number): Anchor | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const anchor = marked.anchorAt(caret.offsetNode, caret.offset);
  // The caret goes to the nearest text, however far away that is.
  return anchor && rectsOf(anchor).some((rect) => contains(rect, x, y)) ? anchor : null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}

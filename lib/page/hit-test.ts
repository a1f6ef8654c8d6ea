import { rectsOf, type Anchor } from './anchor.ts';
import type { MarkedPage } from './marked-page.ts';

/** How far from a term's text the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/** The drawn anchor under a point of the window, or null. */
export function anchorAtPoint(marked: MarkedPage, x: number, y: number): Anchor | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAt(x, y) });
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

/** The open shadow roots at a point, outermost first: without them the caret stops at their host. */
function rootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot && !roots.includes(element.shadowRoot)) {
    roots.push(element.shadowRoot);
    element = element.shadowRoot.elementFromPoint(x, y);
  }
  return roots;
}

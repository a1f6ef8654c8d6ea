import type { Point } from '../hover/safe-path.ts';
import { rectsOf, type Anchor } from './anchor.ts';
import type { MarkedPage } from './marked-page.ts';
import { openRootOf } from './node-reads.ts';
import { caretAt, elementAt } from './page-document.ts';

/** How far from a term's text the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/**
 * What a point of the window is on: our card, the text of a drawn anchor, or neither (null).
 *
 * @param ours our own host element, once there is one
 */
export function whatIsAt(marked: MarkedPage, ours: Element | null, { x, y }: Point): Anchor | 'card' | null {
  const roots: ShadowRoot[] = [];
  const top = innermostAt(x, y, roots);
  if (top !== null && top === ours) return 'card';
  const caret = caretAt(x, y, { shadowRoots: roots });
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

/**
 * The topmost element at a point, inside open shadow roots too. Notes them in `roots`, outermost first: without
 * them the caret stops at their host.
 */
function innermostAt(x: number, y: number, roots: ShadowRoot[]): Element | null {
  let element = elementAt(x, y);
  for (let root = element && openRootOf(element); root && !roots.includes(root);) {
    roots.push(root);
    element = root.elementFromPoint(x, y) ?? element;
    root = element && openRootOf(element);
  }
  return element;
}

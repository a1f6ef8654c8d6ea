import type { Point } from '../hover/safe-path.ts';
import { rectsOf, type Anchor } from './anchor.ts';
import { isUncovered } from './is-uncovered.ts';
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
  const anchor = caret && marked.drawn.at(caret.offsetNode, caret.offset);
  // The caret goes to the nearest text, however far away that is.
  if (anchor && isOn(anchor, x, y, SLACK)) return anchor;
  // A link that is stretched over the text, or text that takes no clicks.
  for (const below of marked.drawn.around(x, y))
    if (isOn(below, x, y, 0) && isUncovered(below, { x, y }, ours)) return below;
  return null;
}

function isOn(anchor: Anchor, x: number, y: number, slack: number): boolean {
  return rectsOf(anchor).some(
    ({ left, top, right, bottom }) =>
      x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
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

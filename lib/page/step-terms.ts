import { rectsOf, type Anchor } from './anchor.ts';
import type { MarkedPage } from './marked-page.ts';

/**
 * The next term in view after the last one, in the order of the page; the first again after the last.
 *
 * @param last the term that was stepped to before, or null
 */
export function nextInView(marked: MarkedPage, last: Anchor | null): Anchor | null {
  const inView = marked.anchorsNear().filter((anchor) => rectsOf(anchor).some(isInView));
  const at = last ? inView.indexOf(last) : -1;
  return inView[(at + 1) % inView.length] ?? null;
}

function isInView({ top, bottom, left, right }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight && right > 0 && left < innerWidth;
}

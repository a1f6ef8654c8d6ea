import { openRootOf, rootOf } from './node-reads.ts';
import { elementsAt } from './page-document.ts';

/** All elements at a point of the window, the topmost first; what is in open shadow roots before their hosts. */
export function stackAt(x: number, y: number): Element[] {
  return opened(elementsAt(x, y), x, y);
}

function opened(elements: readonly Element[], x: number, y: number): Element[] {
  return elements.flatMap((element) => {
    const root = openRootOf(element);
    if (!root) return [element];
    // Browsers differ in whether they also name what is around the root.
    const inside = root.elementsFromPoint(x, y).filter((inner) => rootOf(inner) === root);
    return [...opened(inside, x, y), element];
  });
}

import { firstChildOf, nextSiblingOf, parentAcross } from './node-reads.ts';

/**
 * Puts elements in the order in which the page is read: an element before what it holds, an open shadow root
 * before its host's own children. Each parent's children are looked at once: asking the browser for each two
 * elements which comes first takes it a walk over all their siblings, seconds for a long page.
 */
export function inPageOrder(elements: Iterable<Element>): Element[] {
  const wanted = new Set<Node>(elements);
  const { tops, inner } = waysTo(wanted);
  const ordered: Element[] = [];
  const stack = tops.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (wanted.has(node)) ordered.push(node as Element);
    const below = inner.get(node);
    if (!below) continue;
    for (const child of inOrder(node, below).toReversed()) stack.push(child);
  }
  return ordered;
}

/** The nodes on the ways to some: those without a parent, and for each node which of those below it. */
function waysTo(wanted: ReadonlySet<Node>): { tops: Node[]; inner: Map<Node, Set<Node>> } {
  const tops = new Set<Node>();
  const inner = new Map<Node, Set<Node>>();
  for (const node of wanted) {
    let at = node;
    for (;;) {
      const parent = parentAcross(at);
      if (!parent) {
        tops.add(at);
        break;
      }
      const below = inner.get(parent);
      if (below) {
        below.add(at);
        break;
      }
      inner.set(parent, new Set([at]));
      at = parent;
    }
  }
  return { tops: [...tops], inner };
}

/** Some children of a node in their order; a shadow root counts as the first. */
function inOrder(node: Node, wanted: ReadonlySet<Node>): Node[] {
  const ordered: Node[] = [...wanted].filter((child) => child instanceof ShadowRoot);
  for (let child = firstChildOf(node); child && ordered.length < wanted.size; child = nextSiblingOf(child))
    if (wanted.has(child)) ordered.push(child);
  return ordered;
}

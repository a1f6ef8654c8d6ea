import { INLINE_ELEMENTS } from './inline-elements.ts';
import { blockOf } from './text-walker.ts';

/** What a batch of changes asks for: blocks whose own runs changed, new subtrees to read, whether any element left. */
export interface ChangedRoots {
  readonly blocks: ReadonlySet<Element>;
  readonly subtrees: ReadonlySet<Element>;
  readonly removed: boolean;
}

/**
 * Sums up changes of the page: text that changed concerns its block, a new block concerns only itself.
 *
 * @param ours our own host element, whose coming and going is no change of the page
 */
export function changedRoots(records: readonly MutationRecord[], ours: Element | null): ChangedRoots {
  const blocks = new Set<Element>();
  const subtrees = new Set<Element>();
  let removed = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') {
      if (target.isConnected) blocks.add(blockOf(target, document.documentElement));
      continue;
    }
    for (const node of addedNodes) {
      if (node === ours || !node.isConnected) continue;
      if (isBlock(node)) subtrees.add(node);
      else if (isTextual(node)) blocks.add(blockOf(node, document.documentElement));
    }
    for (const node of removedNodes) {
      if (node === ours) continue;
      removed ||= node.nodeType === Node.ELEMENT_NODE;
      if (isTextual(node) && !isBlock(node) && target.isConnected)
        blocks.add(blockOf(target, document.documentElement));
    }
  }
  return { blocks, subtrees: outermost(subtrees), removed };
}

function isBlock(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && !INLINE_ELEMENTS.has((node as Element).localName);
}

/** White space alone joins or parts nothing. */
function isTextual(node: Node): boolean {
  return (
    node.nodeType === Node.ELEMENT_NODE ||
    (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '')
  );
}

function outermost(elements: ReadonlySet<Element>): Set<Element> {
  return new Set([...elements].filter((element) => !hasAncestorIn(element, elements)));
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

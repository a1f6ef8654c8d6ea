import { eachInSlices } from './each-in-slices.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import { blockOf } from './text-walker.ts';
import { isElement, isInPage, isText, nameOf, parentElementOf } from './node-reads.ts';
import { pageElement } from './page-document.ts';

/** What a batch of changes asks for: blocks whose own runs changed, new subtrees to read, whether any element left. */
export interface ChangedRoots {
  readonly blocks: ReadonlySet<Element>;
  readonly subtrees: ReadonlySet<Element>;
  readonly removed: boolean;
}

/**
 * Sums up changes of the page, in slices: text that changed concerns its block, a new block concerns only itself.
 *
 * @param ours our own host element, whose coming and going is no change of the page
 */
export async function changedRoots(
  records: readonly MutationRecord[],
  ours: Element | null,
  signal: AbortSignal,
): Promise<ChangedRoots> {
  const blocks = new Set<Element>();
  const subtrees = new Set<Element>();
  let removed = false;
  const page = pageElement();
  const add = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (type === 'characterData') {
      if (isInPage(target)) blocks.add(blockOf(target, page));
      return;
    }
    for (const node of addedNodes) {
      if (node === ours || !isInPage(node)) continue;
      if (isBlock(node)) subtrees.add(node);
      else if (isTextual(node)) blocks.add(blockOf(node, page));
    }
    for (const node of removedNodes) {
      if (node === ours) continue;
      removed ||= isElement(node);
      if (isTextual(node) && !isBlock(node) && isInPage(target)) blocks.add(blockOf(target, page));
    }
  };
  await eachInSlices(records, add, signal);
  return { blocks, subtrees: outermost(subtrees), removed };
}

function isBlock(node: Node): node is Element {
  return isElement(node) && !INLINE_ELEMENTS.has(nameOf(node));
}

/** White space alone joins or parts nothing. */
function isTextual(node: Node): boolean {
  return isElement(node) || (isText(node) && node.data.trim() !== '');
}

function outermost(elements: ReadonlySet<Element>): Set<Element> {
  return new Set([...elements].filter((element) => !hasAncestorIn(element, elements)));
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = parentElementOf(element); at; at = parentElementOf(at)) if (set.has(at)) return true;
  return false;
}

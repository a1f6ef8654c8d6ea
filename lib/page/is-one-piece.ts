import type { Anchor } from './anchor.ts';
import { isExcluded } from './surroundings.ts';

/** A term across several nodes counts only when nothing between them is laid out as a block. */
export function isOnePiece({ range }: Anchor): boolean {
  if (range.startContainer === range.endContainer) return !isInsideExcluded(range.startContainer);
  for (const container of [range.startContainer, range.endContainer]) {
    if (isInsideExcluded(container)) return false;
    const parent = container.parentElement;
    if (parent && !getComputedStyle(parent).display.startsWith('inline') && parent !== commonBlock(range))
      return false;
  }
  return true;
}

function isInsideExcluded(node: Node): boolean {
  return node.parentElement !== null && isExcluded(node.parentElement);
}

function commonBlock({ startContainer, endContainer }: StaticRange): Element | null {
  let at = startContainer.parentElement;
  while (at && !at.contains(endContainer)) at = at.parentElement;
  return at;
}

import type { Anchor } from './anchor.ts';
import { isExcluded } from './surroundings.ts';
import { holds, parentElementOf } from './node-reads.ts';

/** A term across several nodes counts only when nothing between them is laid out as a block. */
export function isOnePiece({ range }: Anchor): boolean {
  if (range.startContainer === range.endContainer) return !isInsideExcluded(range.startContainer);
  for (const container of [range.startContainer, range.endContainer]) {
    if (isInsideExcluded(container)) return false;
    const parent = parentElementOf(container);
    if (parent && !getComputedStyle(parent).display.startsWith('inline') && parent !== commonBlock(range))
      return false;
  }
  return true;
}

function isInsideExcluded(node: Node): boolean {
  const parent = parentElementOf(node);
  return parent !== null && isExcluded(parent);
}

function commonBlock({ startContainer, endContainer }: StaticRange): Element | null {
  let at = parentElementOf(startContainer);
  while (at && !holds(at, endContainer)) at = parentElementOf(at);
  return at;
}

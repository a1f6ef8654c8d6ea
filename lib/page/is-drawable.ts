import type { Anchor } from './anchor.ts';
import { isLegible } from './is-legible.ts';
import { isOnePiece } from './is-one-piece.ts';
import { canCarryMarks } from './letters.ts';
import { parentElementOf } from './node-reads.ts';

/** Whether an anchor's text can be seen and marked where it stands, without changing a pixel of its letters. */
export function isDrawable(anchor: Anchor): boolean {
  const { startContainer, endContainer } = anchor.range;
  return isOnePiece(anchor) && [startContainer, endContainer].every(inPlainLetters);
}

function inPlainLetters(node: Node): boolean {
  const parent = parentElementOf(node);
  // Directly in a shadow root: its host's style is not this text's own.
  return parent === null || (canCarryMarks(parent) && isLegible(parent));
}

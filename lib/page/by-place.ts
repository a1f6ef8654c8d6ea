import { placeBeside } from './node-reads.ts';

/** Compares nodes by where they stand in the page, for sorting. */
export function byPlace(a: Node, b: Node): number {
  if (a === b) return 0;
  return placeBeside(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

import { parentElementOf } from './node-reads.ts';

/** Whether an element is one of others or stands in one, in the same tree. */
export function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (others.has(at)) return true;
  return false;
}

import { isAttached, rectsOf, type Anchor } from './anchor.ts';
import { isLegible } from './is-legible.ts';
import type { MarkedPage } from './marked-page.ts';
import { ring } from './ring.ts';
import { boxOf, bringIntoView, parentElementOf } from './node-reads.ts';

/**
 * Scrolls to the first mention of a concept that can be seen and rings it for a moment.
 *
 * @returns whether there is one
 */
export function showTerm(marked: MarkedPage, conceptId: string, signal: AbortSignal): boolean {
  const anchor = firstMention(marked, conceptId);
  const element = anchor && parentElementOf(anchor.range.startContainer);
  if (!anchor || !element) return false;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const rect = rectsOf(anchor)[0];
  if (!rect) return false;
  if (boxOf(anchor.run.block).height > innerHeight)
    scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
  else bringIntoView(element, { block: 'center', behavior: isStill ? 'instant' : 'smooth' });
  ring(() => rectsOf(anchor), signal);
  return true;
}

function firstMention(marked: MarkedPage, conceptId: string): Anchor | null {
  for (const anchor of marked.mentions()) {
    const isWanted = marked.conceptIdOf(anchor.concept) === conceptId;
    if (isWanted && isAttached(anchor) && isLegible(anchor.run.block) && rectsOf(anchor).length > 0)
      return anchor;
  }
  return null;
}

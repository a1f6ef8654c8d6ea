import { isAttached, rectsOf, type Anchor } from './anchor.ts';
import { eachInSlices } from './each-in-slices.ts';
import { isLegible } from './is-legible.ts';
import type { MarkedPage } from './marked-page.ts';
import { ring } from './ring.ts';
import { boxOf, bringIntoView, parentElementOf } from './node-reads.ts';

/**
 * Scrolls to the first mention of a concept that can be seen and rings it for a moment.
 *
 * @returns whether there is one
 */
export async function showTerm(marked: MarkedPage, conceptId: string, signal: AbortSignal): Promise<boolean> {
  const anchor = await firstMention(marked, conceptId, signal);
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

async function firstMention(
  marked: MarkedPage,
  conceptId: string,
  signal: AbortSignal,
): Promise<Anchor | null> {
  let first: Anchor | undefined;
  const isWanted = (anchor: Anchor): boolean =>
    marked.conceptIdOf(anchor.concept) === conceptId &&
    isAttached(anchor) &&
    isLegible(anchor.run.block) &&
    rectsOf(anchor).length > 0;
  const look = (anchors: readonly Anchor[]): boolean => (first = anchors.find(isWanted)) !== undefined;
  await eachInSlices(marked.mentionsByRun(), look, signal);
  return first ?? null;
}

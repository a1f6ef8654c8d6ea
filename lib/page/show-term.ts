import { isAttached, rectsOf, type Anchor } from './anchor.ts';
import { bringToView } from './bring-to-view.ts';
import { eachInSlices } from './each-in-slices.ts';
import { isLegible } from './is-legible.ts';
import type { MarkedPage } from './marked-page.ts';
import { ring } from './ring.ts';
import type { Surface } from './surface.ts';
import { parentElementOf } from './node-reads.ts';

/** Over more windows than this the page jumps: the ring would be gone before a smooth scrolling ends. */
const FAR = 4;

/**
 * Scrolls to the first mention of a concept that can be seen and rings it for a moment.
 *
 * @returns whether there is one
 */
export async function showTerm(
  marked: MarkedPage,
  surface: Surface,
  conceptId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const anchor = await firstMention(marked, conceptId, signal);
  const element = anchor && parentElementOf(anchor.range.startContainer);
  if (!anchor || !element) return false;
  const [first] = rectsOf(anchor);
  if (!first) return false;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = Math.abs(first.top) > FAR * innerHeight;
  bringToView(element, () => rectsOf(anchor)[0] ?? first, isStill || isFar ? 'instant' : 'smooth');
  ring(surface, () => rectsOf(anchor), anchor.range.startContainer, signal);
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

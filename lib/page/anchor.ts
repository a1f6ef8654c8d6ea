import type { Mention } from '../detection/mention.ts';
import { nodeIndexAt, type TextRun } from './text-run.ts';
import { isInPage } from './node-reads.ts';
import { makeRange } from './page-document.ts';

/** A mention tied to the page. Offsets are those of the run; the concept is its number in the lexicon. */
export interface Anchor extends Mention {
  readonly run: TextRun;
  readonly range: StaticRange;
}

/** Ties a mention of a run to the page. Static, so that the page's own changes cost nothing more. */
export function anchorIn(run: TextRun, mention: Mention): Anchor {
  const { start, end } = mention;
  const first = nodeIndexAt(run, start);
  const last = nodeIndexAt(run, end - 1);
  const range = new StaticRange({
    startContainer: run.nodes[first]!,
    startOffset: start - run.starts[first]!,
    endContainer: run.nodes[last]!,
    endOffset: end - run.starts[last]!,
  });
  return { ...mention, run, range };
}

/** Whether an anchor's text still stands where it stood; if not, it is an orphan. */
export function isAttached({ range }: Anchor): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  return (
    isInPage(startContainer) &&
    isInPage(endContainer) &&
    startOffset <= (startContainer as Text).length &&
    endOffset <= (endContainer as Text).length
  );
}

/** Whether an anchor's text still says what it said; pages put other text into the same node. */
export function isUnchanged(anchor: Anchor): boolean {
  if (!isAttached(anchor)) return false;
  const { run, start, end, range } = anchor;
  const term = run.text.slice(start, end);
  const first = (range.startContainer as Text).data;
  const last = (range.endContainer as Text).data;
  if (range.startContainer === range.endContainer)
    return first.slice(range.startOffset, range.endOffset) === term;
  return term.startsWith(first.slice(range.startOffset)) && term.endsWith(last.slice(0, range.endOffset));
}

/** The rectangles of an anchor's text in the window; none when it is not laid out. */
export function rectsOf(anchor: Anchor): DOMRect[] {
  if (!isAttached(anchor)) return [];
  return [...liveRange(anchor).getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

function liveRange({ range: { startContainer, startOffset, endContainer, endOffset } }: Anchor): Range {
  const range = makeRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

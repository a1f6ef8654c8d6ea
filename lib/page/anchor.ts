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

/** The rectangles of an anchor's text in the window; none when it is not laid out. */
export function rectsOf(anchor: Anchor): DOMRect[] {
  if (!isAttached(anchor)) return [];
  const range = makeRange();
  range.setStart(anchor.range.startContainer, anchor.range.startOffset);
  range.setEnd(anchor.range.endContainer, anchor.range.endOffset);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

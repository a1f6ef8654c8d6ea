import { cutText, LONGEST_RUN } from './cut-text.ts';
import type { MarkedRun } from './marked-run.ts';
import type { TextRun } from './text-run.ts';
import { TextWalker } from './text-walker.ts';
import { isInPage } from './node-reads.ts';

/**
 * Reads the text of a run again from where it stands.
 *
 * @returns null when it is not there any more; whether it still says the same is for the caller to check
 */
export function recallRun({ block, section, first, from }: MarkedRun): TextRun | null {
  if (!isInPage(first)) return null;
  if (first.length > LONGEST_RUN) {
    const text = first.data.slice(from, cutText(first.data, from));
    return { text, nodes: [first], starts: [from === 0 ? 0 : -from], block, section };
  }
  const run = new TextWalker(block, { from: first, shallow: true, section }).next();
  return run?.nodes[0] === first ? run : null;
}

import { MarkedPage } from '../../../lib/page/marked-page.ts';
import { PageReader } from '../../../lib/page/page-reader.ts';
import type { Density } from '../../../lib/model/density.ts';
import { TERM_HIGHLIGHT } from '../../../lib/page/highlights.ts';
import { madeLexicon } from '../../fixtures/made-lexicon.ts';

/** The concepts that these tests know. */
export const lexicon = madeLexicon([
  {
    id: 'hyponatremia',
    name: 'Hyponatremia',
    terms: { synonyms: ['low sodium'] },
    ambiguous: { 'low sodium': 'food' },
  },
  { id: 'cirrhosis', name: 'Cirrhosis' },
  { id: 'heart-failure', name: 'Heart failure', terms: { abbreviations: ['HF'] } },
]);

/** Fills the page and reads it. */
export function readMadePage(html: string, signal: AbortSignal, density: Density = 'all'): MarkedPage {
  document.body.setHTMLUnsafe(html);
  const marked = new MarkedPage(lexicon, density, signal);
  void new PageReader(marked, () => null, signal);
  return marked;
}

/** The texts that are drawn now. */
export function drawn(): string[] {
  return [...(CSS.highlights.get(TERM_HIGHLIGHT) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, Math.min(range.endOffset, range.endContainer.textContent?.length ?? 0));
    return live.toString();
  });
}

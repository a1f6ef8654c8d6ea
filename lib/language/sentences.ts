/** Stands for a full stop that ends no sentence while sentences are split; in no script's use. */
const NO_STOP = '\ue000';

/** Making one takes longer than using it. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits plain text into sentences. */
export function sentencesOf(text: string): string[] {
  const protectedText = text.replace(/\b(e\.g|i\.e|vs|approx|Dr|St)\. /g, `$1${NO_STOP} `);
  return [...SEGMENTER.segment(protectedText)]
    .map((part) => part.segment.replaceAll(NO_STOP, '.').trim())
    .filter((part) => part.length > 0);
}

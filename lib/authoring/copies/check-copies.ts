import type { Concept } from '../../model/concept.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { PlacedText } from '../evidence/placed-text.ts';
import type { Sources } from '../evidence/read-sources.ts';
import { findCopies } from './find-copies.ts';
import { longNames } from './long-names.ts';

/** Tells sentences that share eight words in a row with any stored text, whether they cite it or not. */
export function checkCopies(
  statements: readonly PlacedText[],
  concepts: readonly Concept[],
  sources: Sources,
): ContentProblem[] {
  const texts = [...sources].map(([key, { text }]) => [key, text] as const);
  return findCopies(statements, texts, longNames(concepts, sources.values())).map(
    ({ sentence, words, source }) => ({
      file: sentence.file,
      line: sentence.line,
      message: `"${words}" stands in ${source}; say it in your own words: "${sentence.text}"`,
    }),
  );
}

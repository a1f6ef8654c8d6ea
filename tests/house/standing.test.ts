import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Who may turn a review into words: the one place that asks where a text came from, and what shows the library only. */
const MAY_SAY = new Set([
  'lib/reading/standing.ts',
  'lib/reading/card-content.ts',
  'components/card/card-foot.tsx',
]);

test('how far a text was reviewed is said by lib/reading/standing.ts, which knows where the text came from', () => {
  const wrong = sourceFiles()
    .filter(
      ({ path, text }) =>
        !MAY_SAY.has(path) &&
        path !== 'lib/reading/review-words.ts' &&
        /\b(STATUS_WORDS|STATUS_SENTENCES|CHECKED_SENTENCES|reviewStatus)\b/.test(text),
    )
    .map(({ path }) => `${path}: a saved text may come from a file; use standingOf.`);
  expect(wrong).toEqual([]);
});

import { expect, test } from 'vitest';
import { readingGrade } from '../../../lib/authoring/reading-grade.ts';

test('short words in short sentences read low, long words in long sentences high', () => {
  const easy = readingGrade(['The cat sat on the mat.', 'It was wet.']);
  const hard = readingGrade([
    'Pathophysiological considerations necessitate individualized neurological reassessment of osmoregulatory abnormalities.',
  ]);
  expect(easy).toBeLessThan(2);
  expect(hard).toBeGreaterThan(20);
});

test('agrees with the published formula: 0.39 words/sentence + 11.8 syllables/word - 15.59', () => {
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 1);
});

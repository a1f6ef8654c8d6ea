import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from '../language/sentences.ts';

/**
 * Flesch-Kincaid school grade of a text (Kincaid et al. 1975), one decimal.
 *
 * @param sentences sentences or bullets; each counts as at least one sentence
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const grade = fleschKincaid({
    sentence: sentences.reduce((sum, text) => sum + Math.max(1, sentencesOf(text).length), 0),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return Math.round(grade * 10) / 10;
}

import type { Statement } from '../model/statement.ts';
import { readingGrade } from './reading-grade.ts';

/** The formula was made for passages; below this many words it tells one long word, not how hard a text is. */
const FEWEST_WORDS = 10;

/** Flesch-Kincaid grade of a plain definition; null when it is too short for the formula to mean anything. */
export function plainGrade(definition: readonly Statement[]): number | null {
  const sentences = definition.map(({ text }) => text);
  const words = sentences.join(' ').split(/\s+/).length;
  return words < FEWEST_WORDS ? null : readingGrade(sentences);
}

import { aboutArticle } from './about-article.ts';
import { correctSpelling, type Vocabulary } from './correct-spelling.ts';
import { rewordQuestion } from './reword-question.ts';
import type { ConceptKnowledge } from './statement-index.ts';

/** One way to read a question, with the ids of the concepts that it names then. */
export interface Reading {
  readonly question: string;
  readonly concepts: readonly string[];
}

/**
 * Reads a question as it was typed: slips are mended, everyday speech is put as the library has it, and on an
 * article what is left unsaid is filled in.
 *
 * @param subject name of what the article is about, or null when the question is asked on none
 * @returns the question in the reader's words with its slips mended, and the ways to read it, likeliest first
 */
export function readQuestion(
  typed: string,
  subject: string | null,
  { conceptsIn, kindOf }: Pick<ConceptKnowledge, 'conceptsIn' | 'kindOf'>,
  vocabulary: Vocabulary,
): { readonly mended: string; readonly readings: readonly Reading[] } {
  const isWord = (id: string): boolean => kindOf(id) === 'term';
  // "Complications of cirrhosis" names one thing: a word of the field says what is asked of it.
  const named = (question: string): string[] => {
    const concepts = [...conceptsIn(question)];
    return concepts.every(isWord) ? concepts : concepts.filter((id) => !isWord(id));
  };
  const mended = rewordQuestion(correctSpelling(typed, vocabulary));
  const concepts = named(mended);
  const isIllness = concepts.some((id) => kindOf(id) === 'condition' || kindOf(id) === 'symptom');
  const names = isIllness ? 'an illness' : concepts.length > 0 ? 'something' : 'nothing';
  const questions = subject === null ? [mended] : aboutArticle(mended, subject, names);
  return { mended, readings: questions.map((question) => ({ question, concepts: named(question) })) };
}

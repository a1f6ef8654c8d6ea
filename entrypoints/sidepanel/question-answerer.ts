import { answerQuestion, type FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import { correctSpelling } from '../../lib/answers/correct-spelling.ts';
import { rewordQuestion } from '../../lib/answers/reword-question.ts';
import { indexStatements } from '../../lib/answers/statement-index.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Lexicon } from '../../lib/detection/lexicon.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { conceptNames } from '../../lib/reading/concept-names.ts';
import { leadConcepts } from '../../lib/reading/lead-concepts.ts';
import type { Library } from '../../lib/reading/library.ts';

/** Answers a question, asked on an article or on none, for any audience. */
export type QuestionAnswerer = (
  question: string,
  articleId: string | null,
) => (audience: Audience) => FollowUpAnswer;

/** Makes ready what answering needs besides the question; the figures of `npm run asked` come from here too. */
export function questionAnswerer(library: Library, lexicon: Lexicon): QuestionAnswerer {
  const { articles, concepts } = library.pack;
  const index = indexStatements(articles, {
    conceptsIn: (text) => conceptsNamed(text, lexicon),
    namesOf: (id) => conceptNames(library.concepts.get(id)),
    leadConcepts: (id) => leadConcepts(library, id),
    allNames: concepts.map(conceptNames),
    kindOf: (id) => library.concepts.get(id)?.kind ?? null,
    isDefined: (id) => (library.concepts.get(id)?.definition ?? null) !== null,
  });
  const isWord = (id: string): boolean => library.concepts.get(id)?.kind === 'term';
  // "Complications of cirrhosis" names one thing: a word of the field says what is asked of it.
  const named = (question: string): string[] => {
    const concepts = conceptsNamed(question, lexicon);
    return concepts.every(isWord) ? concepts : concepts.filter((id) => !isWord(id));
  };
  return (typed, articleId) => {
    const question = rewordQuestion(correctSpelling(typed, index.vocabulary));
    const asked = { question, typed, concepts: named(question), articleId };
    return (audience) => answerQuestion({ ...asked, audience }, index, articles);
  };
}

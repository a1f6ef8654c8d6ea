import type { Answer } from '../../lib/answers/answer.ts';
import { answerQuestion } from '../../lib/answers/answer-question.ts';
import { openKnowledge } from '../../lib/answers/knowledge.ts';
import type { AskedOn } from '../../lib/answers/read-question.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Lexicon } from '../../lib/detection/lexicon.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Library } from '../../lib/reading/library.ts';

/** Answers a question, asked on a page, for any audience. */
export type QuestionAnswerer = (question: string, on: AskedOn) => (audience: Audience) => Answer;

/** Makes ready what answering needs besides the question; the figures of `npm run asked` come from here too. */
export function questionAnswerer(library: Library, lexicon: Lexicon): QuestionAnswerer {
  const knowledge = openKnowledge(library, (text) => conceptsNamed(text, lexicon));
  return (typed, on) => (audience) => answerQuestion(typed, on, audience, knowledge);
}

import { answerQuestion, type FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import { readQuestion } from '../../lib/answers/read-question.ts';
import { indexStatements, type ConceptKnowledge } from '../../lib/answers/statement-index.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Lexicon } from '../../lib/detection/lexicon.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { conceptNames } from '../../lib/reading/concept-names.ts';
import { leadConcepts } from '../../lib/reading/lead-concepts.ts';
import type { Library } from '../../lib/reading/library.ts';

/** The article or concept whose page a question is asked on, if it is on one. */
export type AskedOn = { readonly page: 'article' | 'concept'; readonly id: string } | null;

/** Answers a question, asked on a page, for any audience. */
export type QuestionAnswerer = (question: string, on: AskedOn) => (audience: Audience) => FollowUpAnswer;

/** Makes ready what answering needs besides the question; the figures of `npm run asked` come from here too. */
export function questionAnswerer(library: Library, lexicon: Lexicon): QuestionAnswerer {
  const { articles, concepts } = library.pack;
  const knowledge: ConceptKnowledge = {
    conceptsIn: (text) => conceptsNamed(text, lexicon),
    namesOf: (id) => conceptNames(library.concepts.get(id)),
    leadConcepts: (id) => leadConcepts(library, id),
    allNames: concepts.map(conceptNames),
    kindOf: (id) => library.concepts.get(id)?.kind ?? null,
    isDefined: (id) => (library.concepts.get(id)?.definition ?? null) !== null,
  };
  const index = indexStatements(articles, knowledge);
  return (typed, on) => {
    const articleId = on?.page === 'article' ? on.id : null;
    const about = on?.page === 'concept' ? on.id : library.articles.get(on?.id ?? '')?.concepts[0];
    const subject = library.concepts.get(about ?? '')?.name ?? null;
    const { mended, readings } = readQuestion(typed, subject, knowledge, index.vocabulary);
    return (audience) => {
      let likeliest: FollowUpAnswer | undefined;
      for (const reading of readings) {
        const asked = { ...reading, ownWords: [typed, mended], articleId, audience };
        const answer = answerQuestion(asked, index, articles);
        if (answer.found || answer.defined.length > 0) return answer;
        likeliest ??= answer;
      }
      return likeliest!;
    };
  };
}

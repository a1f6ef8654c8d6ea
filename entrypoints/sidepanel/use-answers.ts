import { useEffect, useRef, useState } from 'preact/hooks';
import { answerQuestion, type FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import { indexStatements, type StatementIndex } from '../../lib/answers/statement-index.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { conceptNames } from '../../lib/reading/concept-names.ts';
import { leadConcepts } from '../../lib/reading/lead-concepts.ts';
import type { Library } from '../../lib/reading/library.ts';
import { loadLexicon } from './panel-resources.ts';

/** A question that was asked, with its answer. */
export interface Answered {
  readonly question: string;
  readonly answer: FollowUpAnswer;
}

/** Answers questions from the library; the index is made at the first one. */
export function useAnswers(library: Library, audience: Audience, articleId: string | null) {
  const [question, setQuestion] = useState<string | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const index = useRef<StatementIndex | null>(null);
  useEffect(() => {
    if (question === null) return setAnswered(null);
    let current = true;
    void loadLexicon().then((lexicon) => {
      const { articles } = library.pack;
      index.current ??= indexStatements(articles, {
        conceptsIn: (text) => conceptsNamed(text, lexicon),
        namesOf: (id) => conceptNames(library.concepts.get(id)),
        leadConcepts: (id) => leadConcepts(library, id),
      });
      const concepts = conceptsNamed(question, lexicon);
      const answer = answerQuestion({ question, concepts, audience, articleId }, index.current, articles);
      if (current) setAnswered({ question, answer });
    });
    return () => {
      current = false;
    };
    // The article in view is context at the moment of asking, not a reason to answer again.
  }, [library, audience, question]);
  return { answered, ask: setQuestion, close: () => setQuestion(null) };
}

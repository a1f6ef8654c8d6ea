import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Concept } from '../../lib/model/concept.ts';
import type { Library } from '../../lib/reading/library.ts';
import { loadLexicon } from './panel-resources.ts';
import { questionAnswerer, type AskedOn, type QuestionAnswerer } from './question-answerer.ts';

/** A question that was asked, with its answer. */
export interface Answered {
  readonly question: string;
  readonly answer: FollowUpAnswer;
  /** The concepts that the question was understood to name. */
  readonly understood: readonly Concept[];
  /** The same question's answer for another audience. */
  readonly answerFor: (audience: Audience) => FollowUpAnswer;
}

/** Answers questions from the library; lexicon and index are made ready at the first one. */
export function useAnswers(library: Library, audience: Audience, on: AskedOn) {
  const [question, setQuestion] = useState<string | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failed, setFailed] = useState(false);
  const ready = useRef<Promise<QuestionAnswerer> | null>(null);
  useEffect(() => {
    setFailed(false);
    if (question === null) return setAnswered(null);
    let current = true;
    (ready.current ??= loadLexicon().then((lexicon) => questionAnswerer(library, lexicon))).then(
      (answerer) => {
        const answerFor = answerer(question, on);
        const answer = answerFor(audience);
        const understood = answer.understood.concepts.flatMap((id) => library.concepts.get(id) ?? []);
        if (current) setAnswered({ question, answer, understood, answerFor });
      },
      () => {
        ready.current = null;
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
    // The page in view is context at the moment of asking, not a reason to answer again.
  }, [library, audience, question]);
  return { answered, failed, ask: setQuestion, close: () => setQuestion(null) };
}

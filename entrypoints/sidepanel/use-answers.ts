import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../lib/answers/answer.ts';
import type { AskedOn } from '../../lib/answers/read-question.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Library } from '../../lib/reading/library.ts';
import { loadLexicon } from './panel-resources.ts';
import { questionAnswerer, type QuestionAnswerer } from './question-answerer.ts';

/** A question that was asked, with its answer. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
  /** The same question's answer for another audience. */
  readonly answerFor: (audience: Audience) => Answer;
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
        if (current) setAnswered({ question, answer, answerFor });
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

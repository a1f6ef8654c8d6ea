import { useEffect, useRef, useState } from 'preact/hooks';
import { answerQuestion, type FollowUpAnswer } from '../../lib/answers/answer-question.ts';
import { indexStatements, type StatementIndex } from '../../lib/answers/statement-index.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import type { Lexicon } from '../../lib/detection/lexicon.ts';
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

/** Answers questions from the library; lexicon and index are made ready at the first one. */
export function useAnswers(library: Library, audience: Audience, articleId: string | null) {
  const [question, setQuestion] = useState<string | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failed, setFailed] = useState(false);
  const ready = useRef<Promise<ReadyLibrary> | null>(null);
  useEffect(() => {
    setFailed(false);
    if (question === null) return setAnswered(null);
    let current = true;
    (ready.current ??= makeReady(library)).then(
      ({ lexicon, index }) => {
        const concepts = conceptsNamed(question, lexicon);
        const asked = { question, concepts, audience, articleId };
        if (current) setAnswered({ question, answer: answerQuestion(asked, index, library.pack.articles) });
      },
      () => {
        ready.current = null;
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
    // The article in view is context at the moment of asking, not a reason to answer again.
  }, [library, audience, question]);
  return { answered, failed, ask: setQuestion, close: () => setQuestion(null) };
}

interface ReadyLibrary {
  readonly lexicon: Lexicon;
  readonly index: StatementIndex;
}

async function makeReady(library: Library): Promise<ReadyLibrary> {
  const lexicon = await loadLexicon();
  const index = indexStatements(library.pack.articles, {
    conceptsIn: (text) => conceptsNamed(text, lexicon),
    namesOf: (id) => conceptNames(library.concepts.get(id)),
    leadConcepts: (id) => leadConcepts(library, id),
  });
  return { lexicon, index };
}

import { fileURLToPath } from 'node:url';
import { chooseShown } from '../../lib/answers/choose-shown.ts';
import { judgeFeatures } from '../../lib/answers/judge-features.ts';
import { openKnowledge } from '../../lib/answers/knowledge.ts';
import { rankPassages } from '../../lib/answers/rank-passages.ts';
import { readQuestion } from '../../lib/answers/read-question.ts';
import { compilePack } from '../../lib/authoring/compile-pack.ts';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { conceptsNamed } from '../../lib/detection/concepts-named.ts';
import { openLexicon } from '../../lib/detection/lexicon.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { ownQuestions, placeOf, realQuestions, type LabelledQuestion } from './labelled-questions.ts';

/** How many of the first statements may hold the answer. */
const FIRST = 3;

/** A labelled question with what would be shown, whatever its judge says. */
export interface JudgedQuestion extends LabelledQuestion {
  readonly features: Readonly<Record<string, number>>;
  /** The first statements shown would answer it. */
  readonly isRight: boolean;
  readonly shown: readonly string[];
  readonly concepts: readonly string[];
}

/** Ranks what the library says to all labelled questions. */
export async function judgedQuestions(wordings: string): Promise<JudgedQuestion[]> {
  const data = fileURLToPath(new URL('../../data', import.meta.url));
  const { pack, contexts } = await loadContent(data, 'labels');
  const lexicon = openLexicon(compilePack(pack, contexts));
  const library = openLibrary(pack);
  const knowledge = openKnowledge(library, (text) => conceptsNamed(text, lexicon));
  const questions = [...(await realQuestions(wordings)), ...(await ownQuestions())];
  return questions.map((labelled) => {
    const asked = readQuestion(labelled.question, labelled.on, knowledge);
    const ranked = rankPassages(asked, knowledge.indexFor(labelled.audience), library);
    const shown = chooseShown(ranked).slice(0, FIRST);
    return {
      ...labelled,
      features: judgeFeatures(asked, ranked),
      isRight: labelled.isAnsweredBy(shown),
      shown: shown.map((passage) => `${placeOf(passage)} ${passage.statements[0]?.text.slice(0, 60)}`),
      concepts: asked.concepts,
    };
  });
}

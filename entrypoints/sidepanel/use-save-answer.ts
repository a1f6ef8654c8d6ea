import { useState } from 'preact/hooks';
import { answeringGroups } from '../../lib/answers/answering-groups.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { answerArticle, type AnsweringGroup } from '../../lib/reading/answer-article.ts';
import type { Library } from '../../lib/reading/library.ts';
import { questionTitle } from '../../lib/reading/question-title.ts';
import { snapshotOf } from '../../lib/reading/snapshot.ts';
import type { Answered } from './use-answers.ts';
import type { Saved } from './use-saved.ts';

/** Saves the answer to a question as an article of its own. */
export function useSaveAnswer(library: Library, audience: Audience, saved: Saved) {
  const [savedTitle, setSavedTitle] = useState<string | null>(null);
  const save = async ({ question, answer, answerFor }: Answered): Promise<void> => {
    const title = questionTitle(question, answer.understood.concepts);
    const groupsFor = (reader: Audience): AnsweringGroup[] => answeringGroups(library, answerFor(reader));
    const answers = {
      patient: groupsFor('patient'),
      student: groupsFor('student'),
      clinician: groupsFor('clinician'),
    };
    const details = {
      id: crypto.randomUUID(),
      savedAt: new Date(),
      audience,
      pageTitle: null,
      pageAddress: null,
    };
    const article = await answerArticle(title, answers, audience);
    if (await saved.save(snapshotOf(library, article, details))) setSavedTitle(title);
  };
  // The same words on another article are another question.
  const isSaved = ({ question, answer }: Answered): boolean =>
    savedTitle === questionTitle(question, answer.understood.concepts);
  return { isSaved, save };
}

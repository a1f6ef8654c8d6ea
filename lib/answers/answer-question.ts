import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Concept } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';
import { asksForAdvice } from '../safety/asks-for-advice.ts';
import type { Answer, AnswerPart } from './answer.ts';
import type { AskedQuestion } from './asked-question.ts';
import { chooseShown } from './choose-shown.ts';
import { judgeAnswer } from './judge-answer.ts';
import { judgeFeatures } from './judge-features.ts';
import type { Knowledge } from './knowledge.ts';
import { JUDGE, SHOW_FROM } from './learnt-judge.ts';
import type { Passage } from './passage.ts';
import { rankPassages, type Ranked } from './rank-passages.ts';
import { readQuestion, type AskedOn } from './read-question.ts';

/** Most articles named as near. */
const NEAREST = 3;

/** Answers a question with what the library says to it, for an audience, asked on a page or on none. */
export function answerQuestion(typed: string, on: AskedOn, audience: Audience, knowledge: Knowledge): Answer {
  const { library } = knowledge;
  const asked = readQuestion(typed, on, knowledge);
  const ranked = asked.isForeign ? [] : rankPassages(asked, knowledge.indexFor(audience), library);
  // A slip that is put right may hide a sign, and one that is not may hide another.
  const dangers = [typed, asked.text].map(knowledge.dangerIn);
  const danger = dangers.find((each) => each === 'crisis') ?? dangers.find((each) => each !== null) ?? null;
  // Nothing that the library says may stand where somebody may mean to die: no dose, no article.
  const isSilent = asked.isForeign || danger === 'crisis';
  const isAnswered = !isSilent && judgeAnswer(JUDGE, judgeFeatures(asked, ranked)) >= SHOW_FROM;
  const shown = isAnswered ? chooseShown(ranked) : isSilent ? [] : aboutSubject(asked, ranked, knowledge);
  const parts = partsOf(shown, knowledge);
  const near = nearest(asked, ranked, knowledge);
  const answering = parts.flatMap((part) => (part.from === 'article' ? [part.article] : []));
  return {
    outcome: isAnswered ? 'answer' : parts.length > 0 ? 'about' : 'refusal',
    parts,
    understood: {
      concepts: subjectsOf(asked).flatMap((id) => library.concepts.get(id) ?? []),
      askedFor: asked.askedFor.names,
    },
    isForeign: asked.isForeign,
    danger,
    urgentStatements: danger === 'emergency' ? urgentOf([...answering, ...near], parts) : [],
    personal: [typed, asked.text].some(asksForAdvice),
    nearest: near.filter((article) => !answering.includes(article)).slice(0, NEAREST),
  };
}

/** What a question names, or else what it is asked on. */
function subjectsOf({ concepts, on }: AskedQuestion): readonly string[] {
  return concepts.length > 0 || !on ? concepts : [on.conceptId];
}

/** What the thing is that the question names: its lead article's answer or its definition; none where it names none. */
function aboutSubject(asked: AskedQuestion, ranked: readonly Ranked[], { library }: Knowledge): Passage[] {
  // "What is it?" says nothing of its own; other words that name nothing are about something else.
  const ids = asked.terms.length > 0 ? asked.concepts : subjectsOf(asked);
  const subject = ids
    .flatMap((id) => library.concepts.get(id) ?? [])
    .find(({ definition, article }) => definition !== null || article !== null);
  if (!subject) return [];
  const own = ranked.filter(({ passage }) => isAbout(passage, subject)).map(({ passage }) => passage);
  const lead = own.filter(({ from }) => from === 'article');
  return lead.length > 0 ? lead : own.slice(0, 1);
}

function isAbout({ sectionId, kinds, from, about }: Passage, { id }: Concept): boolean {
  return sectionId === null && from !== 'values' && kinds.has('what-it-is') && about.get(id) === 1;
}

function partsOf(passages: readonly Passage[], { library }: Knowledge): AnswerPart[] {
  return [...Map.groupBy(passages, ({ from, id }) => `${from} ${id}`).values()].flatMap(
    (group): AnswerPart[] => {
      const { from, id } = group[0]!;
      const statements = group.flatMap(({ sectionId, kinds, statements: own }) => {
        const [kind = null] = [...kinds].toSorted(([, a], [, b]) => b - a).map(([each]) => each);
        return own.map((statement) => ({ sectionId, kind, statement }));
      });
      if (from === 'article') {
        const article = library.articles.get(id);
        return article ? [{ from, article, statements }] : [];
      }
      const concept = library.concepts.get(id);
      return concept ? [{ from, concept, statements }] : [];
    },
  );
}

/** Articles near a question: those that rank best, those about what it names, the one that it is asked on. */
function nearest(asked: AskedQuestion, ranked: readonly Ranked[], { library }: Knowledge): Article[] {
  const ids = new Set([
    ...ranked.flatMap(({ passage, concept }) =>
      passage.from === 'article' && concept > 0 ? [passage.id] : [],
    ),
    ...asked.concepts.flatMap((id) => library.concepts.get(id)?.article ?? []),
    ...(asked.on?.articleId ? [asked.on.articleId] : []),
  ]);
  return [...ids].flatMap((id) => library.articles.get(id) ?? []);
}

/** What the nearest article says about emergencies, unless it is shown already. */
function urgentOf(articles: readonly Article[], parts: readonly AnswerPart[]): Statement[] {
  const shown = new Set(parts.flatMap(({ statements }) => statements.map(({ statement }) => statement.text)));
  const first = articles.flatMap(({ urgent }) => urgent ?? [])[0];
  return first && !shown.has(first.text) ? [first] : [];
}

import type { Article, ArticlePart } from '../model/article.ts';
import { AUDIENCES, type Audience } from '../model/audience.ts';
import type { Statement } from '../model/statement.ts';
import { articleDigest } from './article-digest.ts';
import { plainLine } from './plain-text.ts';

/** Statements that answered a question, by the article, or the concept, they stand in. */
export interface AnsweringGroup {
  readonly article: Pick<Article, 'id' | 'question' | 'concepts' | 'updated' | 'nextReview' | 'checked'> & {
    readonly parts: Readonly<Record<Audience, Pick<ArticlePart, 'grade'>>>;
  };
  readonly statements: readonly { readonly statement: Statement }[];
}

/**
 * Makes an article of an answer, so that it can be saved: the first statement as its answer, all others under
 * the questions of their articles. It counts as old, as little reviewed and as little checked as the weakest
 * article it draws from. An audience without an answer of its own gets that of `asked`.
 */
export async function answerArticle(
  question: string,
  answers: Readonly<Record<Audience, readonly AnsweringGroup[]>>,
  asked: Audience,
): Promise<Article> {
  const own = answers[asked];
  const partOf = (audience: Audience): ArticlePart =>
    part(answers[audience].length > 0 ? answers[audience] : own, audience);
  const sources = [
    ...new Set(AUDIENCES.flatMap((audience) => answers[audience].map(({ article }) => article))),
  ];
  const oldest = sources.reduce((a, b) => (a.updated <= b.updated ? a : b));
  const text = {
    question: plainLine(question).slice(0, 200),
    also: [],
    concepts: [...new Set(sources.flatMap(({ concepts }) => concepts))],
    urgent: null,
    parts: { patient: partOf('patient'), student: partOf('student'), clinician: partOf('clinician') },
  };
  const hash = await articleDigest(text);
  return {
    ...text,
    id: `answer-${hash.slice(-16)}`,
    updated: oldest.updated,
    nextReview: sources.map(({ nextReview }) => nextReview).toSorted()[0] ?? oldest.nextReview,
    review: [
      {
        status: 'submitted',
        date: oldest.updated,
        by: `from ${[...new Set(sources.map(({ id }) => id))].join(', ')}`,
        content: hash,
      },
    ],
    checked: sources.some(({ checked }) => checked === 'metadata') ? 'metadata' : oldest.checked,
    noEmergency: null,
  };
}

function part(groups: readonly AnsweringGroup[], audience: Audience): ArticlePart {
  const [first, ...rest] = groups.flatMap(({ article, statements }) =>
    statements.map(({ statement }) => ({ article, statement })),
  );
  const sections = [...Map.groupBy(rest, ({ article }) => article.id)].map(([id, placed]) => ({
    id,
    kind: null,
    heading: placed[0]!.article.question,
    blocks: [{ kind: 'list' as const, statements: placed.map(({ statement }) => statement) }],
  }));
  return {
    answer: first ? [first.statement] : [],
    sections,
    grade: Math.max(0, ...groups.map(({ article }) => article.parts[audience].grade)),
  };
}

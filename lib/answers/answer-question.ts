import type { SearchResult } from 'minisearch';
import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { answerAspect } from './answer-aspect.ts';
import type { Aim, AskedQuestion } from './asked-question.ts';
import { ASPECT_WORDS, aspectOf } from './aspect-of.ts';
import { comparesThings } from './compares-things.ts';
import { asksForAdvice, soundsUrgent } from './danger-words.ts';
import { definingConcepts } from './defining-concepts.ts';
import { dropRepeats } from './drop-repeats.ts';
import { leadAnswer } from './lead-answer.ts';
import { queryTerms } from './query-terms.ts';
import { sameQuestion } from './same-question.ts';
import { isSameTerm } from './same-term.ts';
import type { PlacedStatement, StatementIndex } from './statement-index.ts';
import { supportedStatements } from './supported-statements.ts';

/** Most statements shown for one question. */
const MOST_STATEMENTS = 4;
const NEAREST = 3;

/** Statements from the corpus that answer a question, or a refusal with the nearest questions. */
export interface FollowUpAnswer {
  readonly found: boolean;
  /** Statements by article, best first. Empty when nothing supports an answer. */
  readonly groups: readonly { readonly article: Article; readonly statements: readonly PlacedStatement[] }[];
  /**
   * What the question was understood to name, by concept id, and to ask for, null when for nothing of its own;
   * and whether it says anything beyond that ("in cats").
   */
  readonly understood: {
    readonly concepts: readonly string[];
    readonly aspect: string | null;
    readonly hasMore: boolean;
  };
  /**
   * Concepts by id whose definitions answer: the question asks what something is that no article is about, or
   * how two things differ that no article compares. Statements that only mention it are not shown then.
   */
  readonly defined: readonly string[];
  /** Something in the question can be an emergency. */
  readonly urgent: boolean;
  /** What the articles near the question say about emergencies. */
  readonly urgentStatements: readonly Statement[];
  /** The question asks for advice on the reader's own case. */
  readonly personal: boolean;
  readonly nearest: readonly Article[];
}

/**
 * Answers a question with statements from the corpus, each with its citations; no sentence is made up.
 * A statement counts when it speaks of most of what the question asks; otherwise the answer is a refusal.
 */
export function answerQuestion(
  asked: AskedQuestion,
  index: StatementIndex,
  articles: readonly Article[],
): FollowUpAnswer {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const weight = (articleId: string): number => {
    const shared = byId.get(articleId)?.concepts.filter((id) => asked.concepts.includes(id)).length ?? 0;
    return (1 + 0.5 * Math.min(shared, 2)) * (articleId === asked.articleId ? 1.3 : 1);
  };
  const hits = index.search.search(asked.question, {
    filter: ({ id }) => index.statements[id as number]?.audience === asked.audience,
    boostDocument: (id) => weight(index.statements[id as number]!.articleId),
  });
  const near = nearestArticles(
    hits.map((hit) => index.statements[hit.id as number]!.articleId),
    asked,
    byId,
  );
  const aim = { lead: index.leadOf(asked.question, asked.concepts), aspect: aspectOf(asked.question) };
  const hasMore = saysMore(asked, index);
  const told = asksOfNothing(asked, aim) ? [] : tellAll(asked, index, articles, { aim, hits });
  const defined = hasMore ? [] : definingConcepts(asked, index, aim.aspect, told.length > 0);
  const strong = defined.length > 0 ? [] : told;
  const ownWords = asked.ownWords ?? [asked.question];
  const urgent = ownWords.some(soundsUrgent);
  const groups = [...Map.groupBy(strong, ({ articleId }) => articleId)].flatMap(([id, statements]) => {
    const article = byId.get(id);
    return article ? [{ article, statements }] : [];
  });
  return {
    found: groups.length > 0,
    groups,
    understood: {
      concepts: asked.concepts,
      aspect: aim.aspect?.name ?? null,
      hasMore,
    },
    defined,
    urgent,
    urgentStatements: urgent
      ? urgentOf([...groups.map(({ article }) => article), ...about(asked, near)]).filter(
          (statement) => !strong.some((placed) => placed.statement === statement),
        )
      : [],
    personal: ownWords.some(asksForAdvice),
    nearest: near.filter((article) => !groups.some((group) => group.article === article)).slice(0, NEAREST),
  };
}

/** Words that a question for values may add: they change nothing of what is asked. */
const OF_VALUES = queryTerms('blood test result number adult men women healthy');

/** Whether a question says more than what it names and what it asks of it. */
function saysMore({ question, concepts }: AskedQuestion, { namesOf }: StatementIndex): boolean {
  const names = new Set([...queryTerms(concepts.map(namesOf).join(' ')), ...OF_VALUES]);
  return queryTerms(question.replace(ASPECT_WORDS, ' ')).some((term) => !isSameTerm(term, names));
}

/** Whether a question asks for an aspect of nothing: "What are the symptoms?", asked on no article. */
function asksOfNothing({ question, concepts, articleId }: AskedQuestion, { lead, aspect }: Aim): boolean {
  if (aspect === null || lead !== null || concepts.length > 0 || articleId !== null) return false;
  return queryTerms(question.replace(ASPECT_WORDS, ' ')).length === 0;
}

/** All that answers, best first: what the question points at, then what its words find. */
function tellAll(
  asked: AskedQuestion,
  index: StatementIndex,
  articles: readonly Article[],
  { aim, hits }: { aim: Aim; hits: readonly SearchResult[] },
): PlacedStatement[] {
  const whole = leadAnswer(asked, index, aim);
  if (whole.length > 0) return whole;
  return dropRepeats([
    ...pointed(asked, index, articles, aim),
    ...supportedStatements(asked, index, hits, aim),
  ]).slice(0, MOST_STATEMENTS);
}

/** The statements that the question points at: an aspect of what it names, or the same question. */
function pointed(
  asked: AskedQuestion,
  index: StatementIndex,
  articles: readonly Article[],
  { lead, aspect }: Aim,
): PlacedStatement[] {
  const compared = comparison(asked, index, articles);
  if (compared.length > 0) return compared;
  const tell = (article: Article, names: string): PlacedStatement[] =>
    answerAspect({ ...asked, article, names }, index);
  const same = directAnswer(asked, index, articles);
  const own = articles.find(({ id }) => id === same[0]?.articleId);
  // "What are the signs of a clot in the leg?" leads to the article on it, whose answer says what it is.
  const direct = [...(own && index.hasLead(own.id) ? tell(own, index.namesOf(own.id)) : []), ...same];
  const article = articles.find(
    ({ id }) => id === (lead?.articleId ?? (asked.concepts.length === 0 ? asked.articleId : null)),
  );
  if (!article) return direct;
  const told = tell(article, lead?.names ?? '');
  // A question of its own is answered by its article; a lead article's answer only says what it is.
  const isOther = own !== undefined && own !== article;
  if (isOther && asksAll(asked.question, own)) return [...direct, ...told];
  if (told.length > 0) return told;
  if (aspect === null) return direct;
  // What it is does not say how it spreads.
  return isOther ? [] : same.filter(({ statement }) => aspect.tells?.test(statement.text));
}

/** The answer of the article that was written about all that a question compares. */
function comparison(
  { question, concepts, audience }: AskedQuestion,
  { statements }: StatementIndex,
  articles: readonly Article[],
): PlacedStatement[] {
  if (concepts.length < 2 || !comparesThings(question)) return [];
  const both = articles.find(
    (article) => article.concepts[0] !== article.id && concepts.every((id) => article.concepts.includes(id)),
  );
  return statements.filter((placed) => placed.articleId === both?.id && placed.audience === audience);
}

/** Whether an article's question, in one of its phrasings, holds every term of the one that is asked. */
function asksAll(question: string, { question: own, also }: Article): boolean {
  const terms = queryTerms(question);
  return [own, ...also].some((phrasing) => {
    const said = queryTerms(phrasing);
    return terms.every((term) => said.includes(term));
  });
}

/** The answer of the article that asks this very question, if there is one. */
function directAnswer(
  asked: AskedQuestion,
  index: StatementIndex,
  articles: readonly Article[],
): PlacedStatement[] {
  const answers = index.statements.filter(({ sectionId }) => sectionId === null);
  // "What is hypertension?" is not "What is pulmonary hypertension?", though that speaks of it.
  const isOfOther = ({ id, concepts: [first] }: Article): boolean =>
    index.isLeadArticle(id) && first !== undefined && !asked.concepts.includes(first);
  const speaksOfAll = (article: Article): boolean =>
    (asked.concepts.length === 0 || !isOfOther(article)) &&
    asked.concepts.every(
      (id) =>
        article.concepts.includes(id) ||
        answers.some(({ articleId, concepts }) => articleId === article.id && concepts.includes(id)),
    );
  const same = sameQuestion(asked.question, articles, speaksOfAll);
  return answers.filter(({ articleId, audience }) => articleId === same?.id && audience === asked.audience);
}

function nearestArticles(
  ranked: readonly string[],
  asked: AskedQuestion,
  byId: ReadonlyMap<string, Article>,
): Article[] {
  const current = asked.articleId === null ? [] : [asked.articleId];
  const ids = new Set([
    ...ranked,
    ...about(asked, [...byId.values()]).map((article) => article.id),
    ...current,
  ]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** Articles about a concept that the question names. */
function about({ concepts }: AskedQuestion, articles: readonly Article[]): Article[] {
  return articles.filter((article) => article.concepts.some((id) => concepts.includes(id)));
}

function urgentOf(articles: readonly Article[]): Statement[] {
  const statements = articles.flatMap((article) => article.urgent ?? []);
  return statements.slice(0, 1);
}

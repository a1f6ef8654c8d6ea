import type { SearchResult } from 'minisearch';
import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { Statement } from '../model/statement.ts';
import { answerAspect } from './answer-aspect.ts';
import { ASPECT_WORDS, aspectOf, type Aspect } from './aspect.ts';
import { asksForAdvice, soundsUrgent } from './danger-words.ts';
import { dropRepeats } from './drop-repeats.ts';
import { queryTerms } from './query-terms.ts';
import { sameQuestion } from './same-question.ts';
import { isSameTerm } from './same-term.ts';
import { TO_ASK, URGENT, type PlacedStatement, type StatementIndex } from './statement-index.ts';

/** Most statements shown for one question. */
const MOST_STATEMENTS = 4;
/** Share of a question's terms that a statement and its article must speak of to count as an answer. */
const STRONG_COVERAGE = 0.75;
/** A question of so few terms must be spoken of in full. */
const FEW_TERMS = 3;
/** Share of them that the statement must speak of itself. */
const OWN_COVERAGE = 0.4;
/** Share of the concepts named in the question that the statement must speak of. */
const CONCEPT_COVERAGE = 0.5;
const NEAREST = 3;

/** A question with what is known about it and about who asks. */
export interface AskedQuestion {
  readonly question: string;
  /** Ids of the concepts named in the question, as detection finds them. */
  readonly concepts: readonly string[];
  readonly audience: Audience;
  /** The article the reader is on, which weighs more; or null. */
  readonly articleId: string | null;
}

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
  const strong = dropRepeats([
    ...pointed(asked, index, articles, aim),
    ...supported(asked, index, hits, aim),
  ]).slice(0, MOST_STATEMENTS);
  const urgent = soundsUrgent(asked.question);
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
      hasMore: saysMore(asked, index),
    },
    urgent,
    urgentStatements: urgent
      ? urgentOf([...groups.map(({ article }) => article), ...about(asked, near)]).filter(
          (statement) => !strong.some((placed) => placed.statement === statement),
        )
      : [],
    personal: asksForAdvice(asked.question),
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

/** What a question is about, and what it wants to know of it. */
interface Aim {
  readonly lead: ReturnType<StatementIndex['leadOf']>;
  readonly aspect: Aspect | null;
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
  const direct = directAnswer(asked, index, articles);
  const article = articles.find(
    ({ id }) => id === (lead?.articleId ?? (asked.concepts.length === 0 ? asked.articleId : null)),
  );
  if (!article) return direct;
  const names = lead?.names ?? '';
  const told = answerAspect({ question: asked.question, audience: asked.audience, article, names }, index);
  // A question of its own is answered by its article; a lead article's answer only says what it is.
  const own = articles.find(({ id }) => id !== article.id && id === direct[0]?.articleId);
  const isOwn = own !== undefined && asksAll(asked.question, own);
  if (isOwn) return [...direct, ...told];
  if (told.length > 0) return told;
  if (aspect === null) return direct;
  // What it is does not say how it spreads.
  return own === undefined ? direct.filter(({ statement }) => aspect.tells?.test(statement.text)) : [];
}

/** The answer of the article that was written about all that a question compares. */
function comparison(
  { question, concepts, audience }: AskedQuestion,
  { statements }: StatementIndex,
  articles: readonly Article[],
): PlacedStatement[] {
  if (concepts.length < 2 || !/\b(?:difference|differs?|versus|vs|compared?|than|or)\b/i.test(question))
    return [];
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
  const speaksOfAll = (article: Article): boolean =>
    asked.concepts.every(
      (id) =>
        article.concepts.includes(id) ||
        answers.some(({ articleId, concepts }) => articleId === article.id && concepts.includes(id)),
    );
  const same = sameQuestion(asked.question, articles, speaksOfAll);
  return answers.filter(({ articleId, audience }) => articleId === same?.id && audience === asked.audience);
}

/** The statements that speak of enough of the question, best first. */
function supported(
  asked: AskedQuestion,
  index: StatementIndex,
  hits: readonly SearchResult[],
  { lead, aspect }: Aim,
): PlacedStatement[] {
  const terms = queryTerms(asked.question);
  const spoken = new Set(hits.flatMap(({ queryTerms: matched }) => matched));
  // A word that the whole library does not know cannot be answered by what is said of the others.
  if (terms.some((term) => !spoken.has(term))) return [];
  const enough = terms.length <= FEW_TERMS ? 1 : STRONG_COVERAGE;
  // Every sentence of a lead article speaks of its concept, whether it names it or not.
  const names = new Set(queryTerms(lead?.names ?? ''));
  const implied = terms.filter((term) => names.has(term));
  return hits
    .map((hit) => {
      const placed = index.statements[hit.id as number]!;
      const isLead = lead !== null && placed.articleId === lead.articleId;
      const { all, own } = coverage(terms, hit, isLead ? implied : []);
      const concepts = conceptShare(asked.concepts, placed, isLead ? lead.conceptId : null);
      return { placed, all, own, concepts, score: hit.score * own * concepts };
    })
    .filter(({ placed }) => placed.sectionId !== TO_ASK && placed.sectionId !== URGENT)
    .filter(({ placed }) => aspect === null || tells(aspect, placed))
    .filter(({ all, own, concepts }) => all >= enough && own >= OWN_COVERAGE && concepts >= CONCEPT_COVERAGE)
    .toSorted((a, b) => b.score - a.score)
    .map(({ placed }) => placed);
}

/** Whether a statement can be about what is asked of a concept; one about its kinds tells nothing of its cure. */
function tells({ sections, tells: wording }: Aspect, { sectionId, statement }: PlacedStatement): boolean {
  if (wording === undefined || sectionId === null) return true;
  return wording.test(statement.text) || sections.test(sectionId);
}

/** Which share of the question's terms a hit speaks of: with its article, and in its own text. */
function coverage(
  terms: readonly string[],
  { queryTerms: matched, match }: SearchResult,
  implied: readonly string[],
): { all: number; own: number } {
  if (terms.length === 0) return { all: 0, own: 0 };
  const ownTerms = matched.filter((term) =>
    Object.entries(match).some(
      ([found, fields]) => isForm(found, term) && fields.some((field) => field !== 'question'),
    ),
  );
  return {
    all: new Set([...matched, ...implied]).size / terms.length,
    // What is implied counts only beside a word that the statement says itself.
    own: ownTerms.length === 0 ? 0 : new Set([...ownTerms, ...implied]).size / terms.length,
  };
}

function conceptShare(
  asked: readonly string[],
  { concepts }: PlacedStatement,
  implied: string | null,
): number {
  if (asked.length === 0) return 1;
  return asked.filter((id) => id === implied || concepts.includes(id)).length / asked.length;
}

/** Whether an indexed term is one that a query term was matched with: itself, or one that begins alike. */
function isForm(found: string, term: string): boolean {
  return found === term || found.slice(0, 3) === term.slice(0, 3);
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

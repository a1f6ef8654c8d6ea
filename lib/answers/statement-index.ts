import MiniSearch from 'minisearch';
import type { Article } from '../model/article.ts';
import { AUDIENCES, type Audience } from '../model/audience.ts';
import type { ConceptKind } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';
import { vocabularyOf, type Vocabulary } from './correct-spelling.ts';
import { queryTerm, queryTerms } from './query-terms.ts';
import { isSameTerm } from './same-term.ts';

/** A statement with its place in the corpus. */
export interface PlacedStatement {
  readonly id: number;
  readonly articleId: string;
  readonly audience: Audience;
  /** Section id, or null for the answer itself. */
  readonly sectionId: string | null;
  readonly statement: Statement;
  /** Ids of the concepts that the statement speaks of, itself or as part of their lead article. */
  readonly concepts: readonly string[];
}

/** What the index needs to know of concepts; detection and library give it. */
export interface ConceptKnowledge {
  /** Ids of the concepts that a text mentions. */
  readonly conceptsIn: (text: string) => readonly string[];
  /** All wordings of a concept as one text. */
  readonly namesOf: (conceptId: string) => string;
  /** Ids of the concepts whose lead article this is. */
  readonly leadConcepts: (articleId: string) => readonly string[];
  /** Names of all concepts, so that a misspelt one is known. */
  readonly allNames: readonly string[];
  /** Whether a concept has a definition. */
  readonly isDefined: (conceptId: string) => boolean;
  /** What kind of thing a concept is. */
  readonly kindOf: (conceptId: string) => ConceptKind | null;
}

/** The section of what to ask a doctor, whose sentences answer nothing. */
export const TO_ASK = 'what-to-ask';

/** Stands for the section of the sentence on emergencies, which is no section of an article's own. */
export const URGENT = 'urgent';

/** A lead article with all wordings of the concept that it is about. */
interface Lead {
  readonly articleId: string;
  /** The concept that the question names, or null when the question only holds the article's words. */
  readonly conceptId: string | null;
  readonly names: string;
}

/** Words of a disease's name that people leave out. */
const LEFT_OUT = new Set(queryTerms('disease disorder syndrome blood test count level levels'));

/** All statements of a corpus, searchable. */
export interface StatementIndex {
  readonly search: MiniSearch;
  readonly statements: readonly PlacedStatement[];
  /** All wordings of a concept as one text. */
  readonly namesOf: (conceptId: string) => string;
  /** Whether a concept is what an article is about. */
  readonly hasLead: (conceptId: string) => boolean;
  /** Whether an article is about a concept as a whole, not about a question of its own. */
  readonly isLeadArticle: (articleId: string) => boolean;
  /** An article's question; empty for none. */
  readonly questionOf: (articleId: string) => string;
  readonly isDefined: (conceptId: string) => boolean;
  /** What kind of thing a concept is. */
  readonly kindOf: (conceptId: string) => ConceptKind | null;
  /** Every word of the corpus and of the concepts' names. */
  readonly vocabulary: Vocabulary;
  /**
   * The lead article of what a question names: of the concepts that have one, that which speaks of most of the
   * others; else one near them; else one whose name stands in the question, perhaps misspelt. Null when there is
   * none.
   */
  readonly leadOf: (question: string, concepts: readonly string[]) => Lead | null;
}

/**
 * Indexes every statement of every article with the words of its heading and of its article's question, and
 * with the other names of what it speaks of: "hyponatremia" is found by "low sodium".
 */
export function indexStatements(articles: readonly Article[], knowledge: ConceptKnowledge): StatementIndex {
  const statements: PlacedStatement[] = [];
  const leadArticles = new Map<string, string>();
  const leading = new Set<string>();
  const near = new Map<string, { readonly articleId: string; readonly place: number }>();
  const firstOf: [conceptId: string, articleId: string][] = [];
  const spokenOf = new Map<string, Set<string>>();
  const named: (Lead & { readonly terms: readonly string[] })[] = [];
  const search = new MiniSearch({
    fields: ['text', 'names', 'heading', 'question'],
    processTerm: queryTerm,
    searchOptions: {
      boost: { text: 3, names: 2, heading: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  for (const article of articles) {
    const leads = knowledge.leadConcepts(article.id);
    for (const id of leads) leadArticles.set(id, article.id);
    if (leads.length > 0) {
      leading.add(article.id);
      const terms = queryTerms(article.question.replace(/\(.*\)/, '')).filter((term) => !LEFT_OUT.has(term));
      named.push({ articleId: article.id, conceptId: null, names: article.question, terms });
    }
    if (leads.length > 0) {
      for (const [place, id] of article.concepts.entries())
        if (place < (near.get(id)?.place ?? Infinity)) near.set(id, { articleId: article.id, place });
    } else if (article.concepts[0] !== undefined) firstOf.push([article.concepts[0], article.id]);
    const question = [article.question, ...article.also].join(' ');
    for (const audience of AUDIENCES) {
      const part = article.parts[audience];
      const add = (statement: Statement, sectionId: string | null, heading: string): void => {
        const id = statements.length;
        const mentioned = knowledge.conceptsIn(
          sectionId === null ? statement.text : `${heading}. ${statement.text}`,
        );
        // The answer to a question of its own is about all that the question is about.
        const own = sectionId === null && leads.length === 0 ? article.concepts : leads;
        const concepts = [...mentioned, ...own];
        const spoken = spokenOf.get(article.id) ?? new Set();
        spokenOf.set(article.id, spoken);
        for (const concept of concepts) spoken.add(concept);
        statements.push({ id, articleId: article.id, audience, sectionId, statement, concepts });
        const named = own === leads ? mentioned : new Set([...mentioned, ...own]);
        const names = Array.from(named, knowledge.namesOf).join(' ');
        search.add({ id, text: statement.text, names, heading, question });
      };
      for (const statement of part.answer) add(statement, null, question);
      if (article.urgent) add(article.urgent, URGENT, '');
      for (const { id, heading, blocks } of part.sections) {
        for (const statement of blocks.flatMap((block) => block.statements)) add(statement, id, heading);
      }
    }
  }
  // What has no lead article and is part of no other one's is told by a question about it.
  for (const [id, articleId] of firstOf) near.set(id, near.get(id) ?? { articleId, place: 0 });
  const leadOf = (question: string, concepts: readonly string[]): Lead | null => {
    const speaksOf = (articleId: string): number =>
      concepts.filter((id) => spokenOf.get(articleId)?.has(id)).length;
    for (const leadFor of [(id: string) => leadArticles.get(id), (id: string) => near.get(id)?.articleId]) {
      const leads = concepts.flatMap((id) => {
        const articleId = leadFor(id);
        return articleId === undefined ? [] : [{ articleId, conceptId: id, names: knowledge.namesOf(id) }];
      });
      const [lead] = leads.toSorted((x, y) => speaksOf(y.articleId) - speaksOf(x.articleId));
      if (lead) return lead;
    }
    const asked = new Set(queryTerms(question));
    const parts = concepts.map((id) => queryTerms(id.replaceAll('-', ' ')));
    const fitting = named.filter(
      ({ terms }) =>
        terms.length > 0 &&
        (terms.every((term) => isSameTerm(term, asked)) ||
          parts.some((part) => part.length > 1 && part.every((term) => terms.includes(term)))),
    );
    return fitting.toSorted((x, y) => y.terms.length - x.terms.length)[0] ?? null;
  };
  const questions = new Map(articles.map(({ id, question }) => [id, question]));
  const texts = articles.flatMap(({ question, also }) => [question, ...also]);
  return {
    search,
    statements,
    namesOf: knowledge.namesOf,
    hasLead: (id) => leadArticles.has(id),
    questionOf: (id) => questions.get(id) ?? '',
    isLeadArticle: (id) => leading.has(id),
    isDefined: knowledge.isDefined,
    kindOf: knowledge.kindOf,
    vocabulary: vocabularyOf([
      ...texts,
      ...statements.map(({ statement }) => statement.text),
      ...knowledge.allNames,
    ]),
    leadOf,
  };
}

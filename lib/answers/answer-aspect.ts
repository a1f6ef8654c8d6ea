import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import { ASPECT_WORDS, aspectOf } from './aspect-of.ts';
import { isSameTerm } from './same-term.ts';
import { queryTerms } from './query-terms.ts';
import { tellingStatements } from './telling-statements.ts';
import { TO_ASK, type PlacedStatement, type StatementIndex } from './statement-index.ts';

/** What is needed to answer by aspect. */
export interface AspectQuestion {
  readonly question: string;
  readonly audience: Audience;
  /** Ids of the concepts that the question names. */
  readonly concepts: readonly string[];
  /** The lead article of what the question names, or the one that the reader is on when it names nothing. */
  readonly article: Article;
  /** All wordings of the concept, so that they do not count as further conditions. */
  readonly names: string;
}

/** Words that weigh a thing and name none: what is said of the thing itself answers too. */
const DEGREES = new Set(
  queryTerms('severe mild moderate acute chronic serious new sudden bad strong fast high low older'),
);

const ILLNESS = new Set<string>(['condition', 'symptom']);

/**
 * Statements of a lead article's sections that tell what the question asks for: the signs, the treatment, the
 * causes. Whatever else the question says ("in a baby") must stand in the statements or their headings; a
 * question with a condition that none of them speaks of gets none. What the answer says of the concept ("the skin
 * infection cellulitis"), or a word of degree, is no such condition: statements that speak of it come first.
 *
 * @returns best first: those of the aspect's sections, then those that speak of more conditions
 */
export function answerAspect(asked: AspectQuestion, index: StatementIndex): PlacedStatement[] {
  const aspect = aspectOf(asked.question);
  if (!aspect) return [];
  const own = index.statements.filter(
    ({ articleId, audience, sectionId }) =>
      articleId === asked.article.id && audience === asked.audience && sectionId !== TO_ASK,
  );
  const telling = tellingStatements(aspect, own, index);
  const terms = without(queryTerms(asked.question.replace(ASPECT_WORDS, ' ')), [
    asked.names,
    asked.article.question,
  ]);
  const candidates = [...new Set([...telling, ...own])]
    .map((placed) => ({
      placed,
      tells: telling.includes(placed),
      met: termsMet(terms, placed, asked, index),
    }))
    .toSorted((x, y) => Number(y.tells) - Number(x.tells) || y.met.length - x.met.length);
  const answer = candidates.filter(({ placed }) => placed.sectionId === null);
  const conditions = terms.filter(
    (term) => !DEGREES.has(term) && !answer.some(({ met }) => met.includes(term)),
  );
  const speaking = candidates.filter(({ met }) => conditions.some((term) => met.includes(term)));
  if (!conditions.every((term) => speaking.some(({ met }) => met.includes(term)))) return [];
  const found = conditions.length > 0 ? speaking : candidates.filter(({ tells }) => tells);
  if (found.some(({ tells }) => tells)) return found.map(({ placed }) => placed);
  if (conditions.length === 0) {
    // "Why is smoking bad for COPD?": the answer says that it comes from smoking.
    const saysAll = answer.filter(({ met }) => terms.length > 0 && met.length === terms.length);
    return saysAll.map(({ placed }) => placed);
  }
  if (aspect.strict) return [];
  // "How long is a clot in the lung treated?": what the article says of the aspect, beside what meets the condition.
  // Of two illnesses, what causes the one says nothing of the other.
  const isOfTwo = asked.concepts.filter((id) => ILLNESS.has(index.kindOf(id) ?? '')).length > 1;
  const bySection = isOfTwo ? [] : telling.filter(({ sectionId }) => aspect.sections.test(sectionId ?? ''));
  return found.flatMap(({ placed }, at) => [...(bySection[at] ? [bySection[at]] : []), placed]);
}

/** The terms of a question that a statement says: itself, by its heading, or by naming a concept asked about. */
function termsMet(
  terms: readonly string[],
  { statement, sectionId, concepts }: PlacedStatement,
  asked: AspectQuestion,
  { namesOf }: StatementIndex,
): string[] {
  const names = concepts
    .filter((id) => asked.concepts.includes(id))
    .map(namesOf)
    .join(' ');
  const said = new Set(queryTerms(`${statement.text} ${names} ${(sectionId ?? '').replaceAll('-', ' ')}`));
  return terms.filter((term) => isSameTerm(term, said));
}

/** The terms that none of the texts says. */
function without(terms: readonly string[], texts: readonly string[]): string[] {
  const said = new Set(queryTerms(texts.join(' ')));
  return terms.filter((term) => !isSameTerm(term, said));
}

import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import { ASPECT_WORDS, aspectOf } from './aspect-of.ts';
import { isSameTerm } from './same-term.ts';
import { queryTerms } from './query-terms.ts';
import { tellsAspect } from './tells-aspect.ts';
import { TO_ASK, URGENT, type PlacedStatement, type StatementIndex } from './statement-index.ts';

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
  const terms = queryTerms(asked.question.replace(ASPECT_WORDS, ' '));
  const unnamed = without(terms, [asked.names, asked.article.question]);
  const answer = own.filter(({ sectionId }) => sectionId === null);
  const unsaid = without(
    unnamed,
    answer.map(({ statement }) => statement.text),
  );
  const conditions = unsaid.filter((term) => !DEGREES.has(term));
  const met = ({ statement, sectionId, concepts }: PlacedStatement): string[] => {
    const names = concepts
      .filter((id) => asked.concepts.includes(id))
      .map(index.namesOf)
      .join(' ');
    const said = new Set(queryTerms(`${statement.text} ${names} ${(sectionId ?? '').replaceAll('-', ' ')}`));
    return unnamed.filter((term) => isSameTerm(term, said));
  };
  const inSections = (ids: RegExp | undefined): PlacedStatement[] =>
    own.filter(({ sectionId }) => (sectionId === null ? aspect.withAnswer : ids?.test(sectionId) === true));
  const inAspect =
    [
      inSections(aspect.sections),
      own.filter((placed) => placed.sectionId !== URGENT && tellsAspect(aspect, placed, index)),
      inSections(aspect.fallback),
    ].find((found) => found.length > 0) ?? [];
  const all = [...new Set([...inAspect, ...own])].map((placed) => ({
    placed,
    met: met(placed),
    fits: inAspect.includes(placed),
  }));
  const ranked = all.toSorted((x, y) => Number(y.fits) - Number(x.fits) || y.met.length - x.met.length);
  if (conditions.length === 0) {
    // "Why is smoking bad for COPD?": the answer says that it comes from smoking.
    const saysIt = answer.filter((placed) => met(placed).length === unnamed.length);
    const fitting = ranked.filter(({ fits }) => fits).map(({ placed }) => placed);
    return fitting.length > 0 || unnamed.length === 0 ? fitting : saysIt;
  }
  const metAtAll = new Set(all.flatMap((candidate) => candidate.met));
  if (!conditions.every((term) => metAtAll.has(term))) return [];
  const speaking = ranked.filter((candidate) => conditions.some((term) => candidate.met.includes(term)));
  const rest = speaking.map(({ placed }) => placed);
  if (speaking.some(({ fits }) => fits)) return rest;
  // "How long is a clot in the lung treated?": what the article says of the aspect, beside what meets the condition.
  // Of two illnesses, what causes the one says nothing of the other.
  const isOfTwo = asked.concepts.filter((id) => ILLNESS.has(index.kindOf(id) ?? '')).length > 1;
  const bySection = isOfTwo ? [] : inSections(aspect.sections);
  return rest.flatMap((placed, at) => [...(bySection[at] ? [bySection[at]] : []), placed]);
}

/** The terms that none of the texts says. */
function without(terms: readonly string[], texts: readonly string[]): string[] {
  const said = new Set(queryTerms(texts.join(' ')));
  return terms.filter((term) => !isSameTerm(term, said));
}

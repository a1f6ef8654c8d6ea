import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import { ASPECT_WORDS, aspectOf } from './aspect.ts';
import { isSameTerm } from './same-term.ts';
import { queryTerms } from './query-terms.ts';
import { TO_ASK, URGENT, type PlacedStatement, type StatementIndex } from './statement-index.ts';

/** What is needed to answer by aspect. */
export interface AspectQuestion {
  readonly question: string;
  readonly audience: Audience;
  /** The lead article of what the question names, or the one that the reader is on when it names nothing. */
  readonly article: Article;
  /** All wordings of the concept, so that they do not count as further conditions. */
  readonly names: string;
}

/**
 * Statements of a lead article's sections that tell what the question asks for: the signs, the treatment, the
 * causes. Whatever else the question says ("in a baby") must stand in the statements or their headings; a
 * question with a condition that none of them speaks of gets none.
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
  // What the answer says of the concept is no further condition: "the skin infection cellulitis".
  const conditions = without(
    unnamed,
    answer.map(({ statement }) => statement.text),
  );
  const inSections = (ids: RegExp | undefined): PlacedStatement[] =>
    own.filter(({ sectionId }) => (sectionId === null ? aspect.withAnswer : ids?.test(sectionId) === true));
  const inAspect =
    [
      inSections(aspect.sections),
      own.filter(
        ({ statement, sectionId }) => sectionId !== URGENT && aspect.tells?.test(statement.text) === true,
      ),
      inSections(aspect.fallback),
    ].find((found) => found.length > 0) ?? [];
  if (conditions.length === 0) {
    // "Why is smoking bad for COPD?": the answer says that it comes from smoking.
    const saysIt = answer.filter(({ statement }) => without(unnamed, [statement.text]).length === 0);
    return inAspect.length > 0 || unnamed.length === 0 ? inAspect : saysIt;
  }
  const met = ({ statement, sectionId }: PlacedStatement): string[] => {
    const said = new Set(queryTerms(`${statement.text} ${(sectionId ?? '').replaceAll('-', ' ')}`));
    return conditions.filter((term) => isSameTerm(term, said));
  };
  const found = [...new Set([...inAspect, ...own])]
    .map((placed) => ({ placed, met: met(placed), fits: inAspect.includes(placed) }))
    .filter((candidate) => candidate.met.length > 0);
  const allMet = new Set(found.flatMap((candidate) => candidate.met)).size === conditions.length;
  if (!allMet) return [];
  return found
    .toSorted((x, y) => Number(y.fits) - Number(x.fits) || y.met.length - x.met.length)
    .map(({ placed }) => placed);
}

/** The terms that none of the texts says. */
function without(terms: readonly string[], texts: readonly string[]): string[] {
  const said = new Set(queryTerms(texts.join(' ')));
  return terms.filter((term) => !isSameTerm(term, said));
}

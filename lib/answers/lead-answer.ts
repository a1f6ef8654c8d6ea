import type { Aim, AskedQuestion } from './asked-question.ts';
import { asksWhatItIs } from './asks-what-it-is.ts';
import { queryTerms } from './query-terms.ts';
import { isSameTerm } from './same-term.ts';
import type { PlacedStatement, StatementIndex } from './statement-index.ts';

/** Words that a question for the whole may add to a name. */
const OF_THE_WHOLE = queryTerms('define definition explain describe exactly disease condition disorder test');

/**
 * The answer of a concept's lead article, for a question that asks what the concept is and nothing else; none for
 * any other question.
 */
export function leadAnswer(
  { question, concepts, audience }: AskedQuestion,
  { statements, hasLead, namesOf }: StatementIndex,
  { lead, aspect }: Aim,
): PlacedStatement[] {
  const [concept, ...others] = concepts;
  if (concept === undefined || others.length > 0 || aspect !== null || !hasLead(concept)) return [];
  const names = new Set([...queryTerms(namesOf(concept)), ...OF_THE_WHOLE]);
  if (!asksWhatItIs(question) || !queryTerms(question).every((term) => isSameTerm(term, names))) return [];
  return statements.filter(
    (placed) =>
      placed.articleId === lead?.articleId && placed.audience === audience && placed.sectionId === null,
  );
}

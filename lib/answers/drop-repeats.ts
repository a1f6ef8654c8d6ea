import { queryTerms } from './query-terms.ts';
import type { PlacedStatement } from './statement-index.ts';

/** Share of a statement's terms that make it a repeat of one shown before it. */
const REPEAT = 0.8;

/** Leaves out statements that say again what an earlier one says. */
export function dropRepeats(statements: readonly PlacedStatement[]): PlacedStatement[] {
  const kept: { placed: PlacedStatement; terms: readonly string[] }[] = [];
  for (const placed of statements) {
    const terms = queryTerms(placed.statement.text);
    const repeats = kept.some(
      (earlier) => terms.filter((term) => earlier.terms.includes(term)).length >= terms.length * REPEAT,
    );
    if (!repeats) kept.push({ placed, terms });
  }
  return kept.map(({ placed }) => placed);
}

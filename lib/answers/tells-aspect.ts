import type { Aspect } from './aspect.ts';
import type { PlacedStatement, StatementIndex } from './statement-index.ts';

/**
 * Whether a statement tells an aspect by what it says, wherever it stands: by its wording, or by naming something
 * of a kind that belongs to the aspect, as a drug belongs to treatment.
 */
export function tellsAspect(
  { tells, kinds }: Aspect,
  { statement, concepts }: PlacedStatement,
  { kindOf }: StatementIndex,
): boolean {
  if (tells?.test(statement.text) === true) return true;
  return kinds !== undefined && concepts.some((id) => kinds.some((kind) => kind === kindOf(id)));
}

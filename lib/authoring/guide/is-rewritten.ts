import type { Evidence } from '../evidence/evidence.ts';
import type { OwnedText } from '../evidence/placed-text.ts';
import { statementKey } from '../evidence/statement-key.ts';
import type { GuideFault } from './guide-fault.ts';

/**
 * Tells of a fault whether its text was written to the guide: a concept's or article's statements all name the
 * passages they owe, and at least one does. Such a text owes nothing any more, whatever the list says.
 *
 * @param missing the statements that lack a passage
 */
export function isRewritten(
  statements: readonly OwnedText[],
  evidence: readonly Evidence[],
  missing: readonly GuideFault[],
): (fault: Pick<GuideFault, 'file' | 'owner'>) => boolean {
  const held = new Set(evidence.map(({ statement }) => statement));
  const written = new Set(statements.filter(({ text }) => held.has(statementKey(text))).map(placeOf));
  for (const fault of missing) written.delete(placeOf(fault));
  return (fault) => written.has(placeOf(fault));
}

/** A concept and the article about it share their id, not their file. */
function placeOf({ file, owner }: Pick<GuideFault, 'file' | 'owner'>): string {
  return `${file} ${owner}`;
}

import type { GuideFault } from '../guide/guide-fault.ts';
import type { Evidence } from './evidence.ts';
import type { OwnedText } from './placed-text.ts';
import { statementKey } from './statement-key.ts';

/** Statements that cite a stored text without saying which passage of it supports them. */
export function missingEvidence(
  statements: readonly OwnedText[],
  evidence: readonly Evidence[],
  isStored: (referenceId: string) => boolean,
): GuideFault[] {
  const held = new Set(evidence.map(({ statement, reference }) => `${statement} ${reference}`));
  return statements.flatMap(({ owner, text, citations, file, line }) => {
    const key = statementKey(text);
    const without = citations.filter((id) => isStored(id) && !held.has(`${key} ${id}`));
    if (without.length === 0) return [];
    const message = `no passage of ${without.join(', ')} is named for "${text}"; write it with \`--take\`.`;
    return [{ check: 'evidence' as const, owner, file, line, message }];
  });
}

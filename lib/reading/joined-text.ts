import type { Statement } from '../model/statement.ts';

/** Statements as running text, without their citations. */
export function joinedText(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(' ');
}

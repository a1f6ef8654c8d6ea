import type { Statement } from '../model/statement.ts';

/**
 * Numbers references by first citation, beginning with 1.
 *
 * @param statements in reading order
 * @returns reference id -> number, in order
 */
export function numberCitations(statements: readonly Statement[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { citations } of statements) {
    for (const id of citations) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

import { createHash } from 'node:crypto';

/** Hexadecimal digits kept of a statement's hash: 64 bits tell some 20,000 statements apart. */
const DIGITS = 16;

/** The hash that evidence knows a statement by: of its text without citations. */
export function statementKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

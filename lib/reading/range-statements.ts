import type { ReferenceRange } from '../model/reference-range.ts';
import type { Statement } from '../model/statement.ts';

/** The groups of a range as cited statements, so that their references are numbered with those of the text. */
export function rangeStatements(range: ReferenceRange | null): Statement[] {
  return (range?.groups ?? []).map(({ who, citations }) => ({
    text: who.charAt(0).toUpperCase() + who.slice(1),
    citations,
  }));
}

import type { Reference } from '../../lib/model/reference.ts';
import type { Statement } from '../../lib/model/statement.ts';
import { numberCitations } from '../../lib/reading/number-citations.ts';
import type { CitationContext } from './cited-text.tsx';

/** Numbers the citations of statements in reading order and puts the references at hand. */
export function citationContext(
  statements: readonly Statement[],
  references: readonly Reference[],
): CitationContext {
  return {
    numbers: numberCitations(statements),
    references: new Map(references.map((reference) => [reference.id, reference])),
  };
}

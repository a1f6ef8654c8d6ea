import type { Reference, ReferenceKind } from '../../model/reference.ts';
import type { GuideFault } from './guide-fault.ts';

/** Kinds that a reader finds by a number, which neighbors in a list can mix up. */
const NUMBERED: ReadonlySet<ReferenceKind> = new Set(['guideline', 'review', 'research']);

/**
 * Finds papers whose record does not say where title and number were seen together.
 *
 * @param line of the record in the bibliography
 */
export function checkReferencePlace({ id, custom }: Reference, line: number): GuideFault[] {
  if (custom.confirmed.where !== undefined || !NUMBERED.has(custom.kind)) return [];
  const message = `say in \`confirmed.where\` of \`${id}\` where its title and its DOI or PMID stand together.`;
  return [{ check: 'reference-where', owner: id, file: 'references.json', line, message }];
}

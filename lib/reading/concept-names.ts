import type { Concept } from '../model/concept.ts';

/** All wordings of a concept as one text, for searching; empty for none. */
export function conceptNames(concept: Concept | undefined): string {
  return concept ? [concept.name, ...Object.values(concept.terms).flat()].join(' ') : '';
}

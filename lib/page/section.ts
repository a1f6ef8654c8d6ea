/**
 * A stretch of the page under one heading, as far as a reader looks back for an explanation. Only its identity
 * matters.
 */
export interface Section {
  readonly kind: 'section';
}

/** Most runs of one section: without headings, nobody looks further back than that. */
export const LONGEST_SECTION = 40;

/** A section of its own. */
export function createSection(): Section {
  return { kind: 'section' };
}

/** Whether an element's name is that of a heading. */
export function isHeading(name: string): boolean {
  return name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6';
}

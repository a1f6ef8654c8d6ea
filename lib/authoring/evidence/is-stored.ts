import type { Reference } from '../../model/reference.ts';

/** Kinds of publication whose texts are collected; of papers and guidelines only the records are. */
const STORED: ReadonlySet<string> = new Set([
  'government page',
  'government glossary',
  'textbook',
  'terminology',
]);

/** Tells of a reference's id whether its text is stored, so that a statement citing it owes a passage. */
export function isStored(references: readonly Reference[]): (referenceId: string) => boolean {
  const stored = new Set(references.filter(({ custom }) => STORED.has(custom.kind)).map(({ id }) => id));
  return (referenceId) => stored.has(referenceId);
}

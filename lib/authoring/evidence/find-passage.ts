/** Where a passage stands in a text, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the passage that a writer names by its first and last words, `first words ... last words`, or in full.
 * White space and case do not count. The shortest passage after the first fitting beginning is taken.
 *
 * @param quote null for the whole text
 * @returns null when it does not stand there
 */
export function findPassage(text: string, quote: string | null): Passage | null {
  if (quote === null) {
    const start = text.length - text.trimStart().length;
    return text.trim() === '' ? null : { start, end: text.trimEnd().length };
  }
  const [first = '', last] = quote.split(/\s*(?:\.\.\.|…)\s*/, 2);
  const begin = place(text, first, 0);
  if (!begin) return null;
  if (!last) return begin;
  const end = place(text, last, begin.end);
  return end && { start: begin.start, end: end.end };
}

function place(text: string, words: string, from: number): Passage | null {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts[0] === '') return null;
  const found = new RegExp(parts.join('\\s+'), 'iu').exec(text.slice(from));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

import { editDistance } from '../language/edit-distance.ts';

/**
 * Whether a term stands among others, as it is, as a longer or shorter form of one of them ("form", "formed"),
 * or misspelt by one letter behind the second.
 */
export function isSameTerm(term: string, others: ReadonlySet<string>): boolean {
  if (others.has(term)) return true;
  if (term.length < 5) return false;
  return [...others].some(
    (other) =>
      other.length > 4 &&
      (other.startsWith(term) ||
        term.startsWith(other) ||
        (other.startsWith(term.slice(0, 2)) && editDistance(term, other, 1) === 1)),
  );
}

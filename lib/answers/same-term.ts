/**
 * Whether a term stands among others, as it is, as a longer or shorter form of one of them ("form", "formed"),
 * or misspelt by one letter behind the second.
 */
export function isSameTerm(term: string, others: ReadonlySet<string>): boolean {
  if (others.has(term)) return true;
  if (term.length < 5) return false;
  return [...others].some(
    (other) =>
      other.length > 4 && (other.startsWith(term) || term.startsWith(other) || differByOne(term, other)),
  );
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.slice(0, 2) !== b.slice(0, 2)) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/**
 * Whether two words are one slip of the keyboard apart: a letter too many, missing, wrong, or two that stand in
 * each other's place. Equal words are not.
 */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = Math.max(a.length, b.length) - start - end;
  if (left <= 1) return true;
  return left === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
}

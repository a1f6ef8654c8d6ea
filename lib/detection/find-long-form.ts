/**
 * Finds the words that a short form in brackets stands for, by its letters: from the end of both, each letter
 * of the short form must be met in the words, the first one at the start of a word. After A. S. Schwartz and
 * M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 *
 * @param short the short form
 * @param before the text that ends where the bracket begins
 * @returns where the long form begins in `before`, or -1 when its words do not give the letters
 */
export function findLongForm(short: string, before: string): number {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const most = Math.min(letters.length + 5, letters.length * 2);
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)].slice(-most);
  const lower = before.toLowerCase();
  let at = before.length - 1;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const fits = (place: number): boolean =>
      lower[place] === letters[i] && (i > 0 || !isInsideWord(lower, place));
    while (at >= 0 && !fits(at)) at -= 1;
    if (at < 0 || at < (words[0]?.index ?? 0)) return -1;
    at -= 1;
  }
  return at + 1;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

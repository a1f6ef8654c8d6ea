/** The words of a text, and which of them belong together as one name. */
export interface WordUnits {
  /** In small letters, without signs. */
  readonly words: readonly string[];
  /** For each word the number of its unit; the words of a name, or of a compound with hyphens, share one. */
  readonly units: readonly number[];
}

/** Words that a name in the set of names has at most; longer ones are titles. */
const LONGEST_NAME = 8;

/**
 * Splits a text into words and units: "ACE inhibitors calm the angiotensin-converting enzyme" has four units of
 * its eight words, where names holds "ace inhibitors" and "angiotensin converting enzyme".
 *
 * @param names names of several words, in small letters, with single spaces
 */
export function wordUnits(text: string, names: ReadonlySet<string>): WordUnits {
  const compounds = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
  const words: string[] = [];
  const units: number[] = [];
  for (const [unit, compound] of compounds.entries()) {
    for (const word of compound.match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.push(word);
      units.push(unit);
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const length = nameLength(words, at, names);
    for (let next = at + 1; next < at + length; next += 1) units[next] = units[at]!;
    at += Math.max(0, length - 1);
  }
  return { words, units };
}

/** How many words the longest name that begins here has; 0 without one. */
function nameLength(words: readonly string[], at: number, names: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1)
    if (names.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/**
 * What folding makes of a UTF-16 code unit. Values from `FIRST_LETTER` up are the folded letter or digit
 * itself; values from `FIRST_EXPANSION` up (the private-use area, which no folded letter lies in) name an
 * entry in the expansion list, for one character that folds to several (ﬁ -> fi).
 */
export const CharacterClass = {
  /** Ends a word and every term around it: punctuation, symbols, emoji. */
  Break: 0,
  /** White space: ends a word, may stand inside a term. */
  Space: 1,
  /** A hyphen: may stand inside a term, between two words only. */
  Hyphen: 2,
  /** Skipped inside a word: apostrophes, soft hyphen, zero-width characters. */
  Skip: 3,
  /** A combining mark: skipped, but belongs to the letter before it. */
  Mark: 4,
  FirstLetter: 0x20,
  FirstExpansion: 0xe000,
} as const;

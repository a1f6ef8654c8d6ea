/** Where a cue stands beside an uncertain form: salts for its hash, so that one set holds all three. */
export const CuePlace = {
  /** Anywhere in the same sentence, within `CUE_REACH` words. */
  Near: 0,
  /** Right before the form. */
  Before: 0x6b43_a9b5,
  /** Right after it. */
  After: 0x2e1b_2137,
  /** Its words stand one on each side of the form. */
  Around: 0x1d4c_93e5,
} as const;

/** How many words to each side of a form its cues may stand. */
export const CUE_REACH = 9;

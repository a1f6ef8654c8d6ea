/** One occurrence of a concept in plain text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Concept number in the lexicon; its id is `lexicon.conceptIds()[concept]`. */
  readonly concept: number;
}

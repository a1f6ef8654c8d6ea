/**
 * What the words around an uncertain form say about its sense, as authors write it. A cue is a word or up to
 * three words; `_` marks the form's own place, so `keep _` counts only right before it and `_ water` only
 * right after it, and a cue without `_` anywhere in the same sentence, within a few words.
 */
export interface ContextRule {
  /** Position of the concept in the list of ids. */
  readonly concept: number;
  /** The uncertain wording as listed; its generated forms follow it. */
  readonly form: string;
  /** Without a cue for it the form never counts, whatever else the page says. */
  readonly needsCue: boolean;
  /** Cues for the medical sense. */
  readonly near: readonly string[];
  /** Cues against it. */
  readonly not: readonly string[];
}

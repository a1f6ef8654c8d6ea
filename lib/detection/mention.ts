/**
 * Why an occurrence counts: its form has one meaning; the page spells the short form out; the page names the
 * concept in full elsewhere; the words around it decide.
 */
export type MentionReason = 'plain' | 'spelledOut' | 'named' | 'context';

/** One occurrence in plain text: UTF-16 offsets, end exclusive, and the number of its concept. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly concept: number;
  readonly reason: MentionReason;
  /** Whether its wording is the profession's, which readers may not know though they know the concept. */
  readonly isTechnical: boolean;
}

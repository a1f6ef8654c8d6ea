import type { AskedFor } from './question-language.ts';

/** A question as it was understood. */
export interface AskedQuestion {
  /** The sentence that asks, with its slips mended. */
  readonly text: string;
  /** Its terms, without repeats. */
  readonly terms: readonly string[];
  /** Ids of the concepts that it names, those that it is about first. */
  readonly concepts: readonly string[];
  /** The terms by which it names them, each with the concepts that it names. */
  readonly naming: ReadonlyMap<string, readonly string[]>;
  readonly askedFor: AskedFor;
  /** The article or concept that it is asked on: what it leaves unsaid. */
  readonly on: { readonly articleId: string | null; readonly conceptId: string } | null;
  /** It names a subject of its own beside what it is asked on. */
  readonly namesOther: boolean;
  /** It is written in another language. */
  readonly isForeign: boolean;
}

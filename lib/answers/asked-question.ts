import type { Audience } from '../model/audience.ts';
import type { Aspect } from './aspect.ts';
import type { StatementIndex } from './statement-index.ts';

/** A question with what is known about it and about who asks. */
export interface AskedQuestion {
  /** With its slips mended, and with what it leaves unsaid. */
  readonly question: string;
  /** In the reader's own words, as typed and mended, if these are known: danger is looked for in them. */
  readonly ownWords?: readonly string[];
  /** Ids of the concepts named in the question, as detection finds them. */
  readonly concepts: readonly string[];
  readonly audience: Audience;
  /** The article the reader is on, which weighs more; or null. */
  readonly articleId: string | null;
}

/** What a question is about, and what it wants to know of it. */
export interface Aim {
  readonly lead: ReturnType<StatementIndex['leadOf']>;
  readonly aspect: Aspect | null;
}

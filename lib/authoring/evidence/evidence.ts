/** Which passage of which stored text supports a statement. No word of the passage is kept but for its ends. */
export interface Evidence {
  /** The statement's hash, see `statementKey`. */
  readonly statement: string;
  /** Id of the reference that the passage belongs to; the statement cites it. */
  readonly reference: string;
  readonly source: string;
  readonly record: string;
  /** Where the passage begins and ends in the record's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the passage in UTF-8, in hexadecimal digits. */
  readonly digest: string;
  /** The day it was compared, `YYYY-MM-DD`. */
  readonly compared: string;
}

/** One line of evidence with the place it was read from. */
export interface SourcedEvidence extends Evidence {
  readonly file: string;
  readonly line: number;
}

/** One stored text that statements can rest on. */
export interface SourceRecord {
  /** The file of sources it stands in, without its endings: `nci-dictionary`. */
  readonly source: string;
  /** Its place there: its own id where that is unique in the file, else `L` and the line (1-based), and `.n` for an answer. */
  readonly record: string;
  /** What it is about, as the source names it. */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** What it says; offsets of evidence count in it, in UTF-16 units. */
  readonly text: string;
  readonly url: string;
  /** Who published a web page, as the source abbreviates it. */
  readonly publisher: string | null;
  /** How a textbook wants to be cited. */
  readonly citation: string | null;
}

/** A statement with its place. */
export interface PlacedText {
  readonly text: string;
  readonly citations: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** A statement with the concept or article it belongs to. */
export interface OwnedText extends PlacedText {
  /** Id of the concept or article. */
  readonly owner: string;
}

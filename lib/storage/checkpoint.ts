/** What a checkpoint keeps: anything with the id that it is stored under. */
export interface KeptRecord {
  readonly id: string;
}

/** A second copy of the saved articles, outside the database: what is left when the browser deletes it. */
export interface Checkpoint {
  /** The ids of the copies. */
  readonly ids: () => Promise<readonly string[]>;
  /** Copies by id, as they are stored: not validated. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Writes copies; a copy with the same id is replaced. */
  readonly keep: (records: readonly KeptRecord[]) => Promise<void>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
}

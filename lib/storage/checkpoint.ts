import type { SavedArticle } from '../model/saved-article.ts';

/** A second copy of the saved articles, outside the database: what is left when the browser deletes it. */
export interface Checkpoint {
  /** The ids of the copies. */
  readonly ids: () => Promise<readonly string[]>;
  /** All copies, as they are stored: not validated. */
  readonly read: () => Promise<readonly unknown[]>;
  /** Writes copies; a copy with the same id is replaced. */
  readonly keep: (articles: readonly SavedArticle[]) => Promise<void>;
  readonly forget: (ids: readonly string[]) => Promise<void>;
}

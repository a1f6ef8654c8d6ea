import { Dexie, type Table } from 'dexie';
import type { SavedArticle } from '../model/saved-article.ts';

/** Version of the stored records' shape. Raise it together with a migration below. */
export const SCHEMA_VERSION = 1;
const NAME = 'medglance';

/** A stored preference: one record a key. */
export interface PreferenceRecord {
  readonly key: 'audience' | 'asked' | 'density' | 'generation';
  readonly value: string;
}

/**
 * The reader's data: audience choice and saved articles. Opened by background and side panel only; content
 * scripts would open the page's own database, and the card's frame may be denied storage.
 */
export class Database extends Dexie {
  readonly preferences!: Table<PreferenceRecord, string>;
  readonly savedArticles!: Table<SavedArticle, string>;

  /** @param name the database's name; only tests use another than the default */
  constructor(name: string = NAME) {
    // Strict: the promise of a save resolves when the data is on the disk, not only in the system's cache.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores({
      preferences: 'key',
      savedArticles: 'id, articleId, savedAt, &[articleId+contentHash]',
    });
  }
}

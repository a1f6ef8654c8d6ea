import { Dexie, type Table } from 'dexie';
import type { RecentLookUp } from '../model/recent-look-up.ts';
import type { KeptRecord } from './checkpoint.ts';

/** Version of the stored records' shape. Raise it together with a migration below. */
export const SCHEMA_VERSION = 3;
const NAME = 'medglance';

/** A stored preference: one record a key. */
export interface PreferenceRecord {
  readonly key: 'audience' | 'asked' | 'density' | 'generation' | 'pageAddresses' | 'recentLookUps';
  readonly value: string;
}

/**
 * The reader's data: choices, saved articles, recent look-ups. Opened by background and side panel only;
 * content scripts would open the page's own database, and the card's frame may be denied storage.
 */
export class Database extends Dexie {
  readonly preferences!: Table<PreferenceRecord, string>;
  /** Saved articles, and what could not be read as one: validated by whoever reads them. */
  readonly savedArticles!: Table<KeptRecord, string>;
  readonly recentLookUps!: Table<RecentLookUp, [string, string]>;

  /** @param name the database's name; only tests use another than the default */
  constructor(name: string = NAME) {
    // Strict: the promise of a save resolves when the data is on the disk, not only in the system's cache.
    // Opened by hand only: Dexie would open a database that was deleted meanwhile anew, empty, without a word.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      preferences: 'key',
      savedArticles: 'id, articleId, savedAt, &[articleId+contentHash]',
    });
    this.version(2)
      .stores({ recentLookUps: '[kind+id], at' })
      .upgrade((transaction) =>
        transaction.table('savedArticles').toCollection().modify({ pageAddress: null, position: 0 }),
      );
    this.version(3)
      .stores({ savedArticles: 'id, articleId, savedAt, source, &[articleId+contentHash]' })
      .upgrade((transaction) =>
        transaction.table('savedArticles').toCollection().modify({ source: 'unknown', revision: 0 }),
      );
  }
}

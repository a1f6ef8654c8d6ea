import type { Backup } from '../model/backup.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { joinSaved } from '../reading/join-saved.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** How a backup meets what is there: added to it, or put in its place. */
export type ImportWay = 'merge' | 'replace';

/** What an import did, in numbers of saved articles. */
export interface ImportResult {
  readonly added: number;
  /** Already there; their notes and tags were joined. */
  readonly known: number;
  /** Removed, since everything was to be replaced. */
  readonly removed: number;
}

/** What an import did, with the records that are there now and the ids of those that went. */
export interface ImportedRecords extends ImportResult {
  readonly stored: readonly SavedArticle[];
  readonly goneIds: readonly string[];
}

/**
 * Brings a backup in, all of it or nothing. Merged, the same text is kept once: notes are joined unless one
 * holds the other, tags are united, so that a second import changes nothing. Preferences come with `replace`,
 * and with `merge` only where none were chosen.
 *
 * @throws StorageError; nothing is changed
 */
export async function importBackup(
  database: Database,
  backup: Backup,
  way: ImportWay,
): Promise<ImportedRecords> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, database.preferences, async () => {
      const goneIds = way === 'replace' ? await database.savedArticles.toCollection().primaryKeys() : [];
      if (way === 'replace') await database.savedArticles.clear();
      let added = 0;
      const stored: SavedArticle[] = [];
      for (const article of backup.savedArticles) {
        const { articleId, contentHash } = article;
        const known = await database.savedArticles.get({ articleId, contentHash });
        // An id that is taken by another text gets a new one: ids are only ours.
        const isTaken = !known && (await database.savedArticles.get(article.id)) !== undefined;
        const fresh = isTaken ? { ...article, id: crypto.randomUUID() } : article;
        const record = known ? joinSaved(known, article) : fresh;
        await database.savedArticles.put(record);
        stored.push(record);
        if (!known) added += 1;
      }
      await bringPreferences(database, backup, way);
      return { added, known: stored.length - added, removed: goneIds.length, stored, goneIds };
    }),
  );
}

async function bringPreferences(database: Database, { preferences }: Backup, way: ImportWay): Promise<void> {
  const { audience, density, switches } = preferences;
  const wanted = [
    ['audience', audience],
    ['density', density],
    ['pageAddresses', switches.pageAddresses ? 'yes' : 'no'],
    ['recentLookUps', switches.recentLookUps ? 'yes' : 'no'],
  ] as const;
  for (const [key, value] of wanted) {
    if (value === null) continue;
    if (way === 'replace' || (await database.preferences.get(key)) === undefined)
      await database.preferences.put({ key, value });
  }
}

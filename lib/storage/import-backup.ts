import type { Backup } from '../model/backup.ts';
import { savedArticleSchema } from '../model/saved-article.ts';
import type { ImportCounts } from '../reading/import-words.ts';
import type { KeptRecord } from './checkpoint.ts';
import type { Database, PreferenceRecord } from './database.ts';
import { explained } from './explained.ts';
import { bringInOne } from './bring-in-one.ts';
import { sameRecord } from './same-record.ts';
import { broughtBack, setAside } from './set-aside.ts';

/** How a backup meets what is there: added to it, or put in its place. */
export type ImportWay = 'merge' | 'replace';

/** What a backup has replaced, as it was stored, and what it has put in its place: all that undoing it needs. */
export interface Replaced {
  readonly records: readonly KeptRecord[];
  readonly preferences: readonly PreferenceRecord[];
  readonly by: readonly KeptRecord[];
}

/** What an import did, in numbers and records. */
export interface ImportedRecords extends ImportCounts {
  /** Null when it was added to what is there. */
  readonly replaced: Replaced | null;
  readonly stored: readonly KeptRecord[];
}

/**
 * Brings a backup in, all of it or nothing. Merged, the same text is kept once: notes are joined unless one
 * holds the other, tags are united, so that a second import changes nothing. What cannot be read is set aside as
 * it is. Preferences come with `replace`, and with `merge` only where none were chosen.
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
      const before = way === 'replace' ? await storedNow(database) : null;
      if (way === 'replace') await database.savedArticles.clear();
      let known = 0;
      const stored: KeptRecord[] = [];
      for (const article of backup.savedArticles) {
        const { isKnown, saved } = await bringInOne(database, article);
        if (isKnown) known += 1;
        stored.push(saved);
      }
      const aside = await bringInUnreadable(database, backup.unreadable);
      await bringPreferences(database, backup, way);
      const all = [...stored, ...aside];
      return {
        added: stored.length - known,
        known,
        setAside: aside.length,
        removed: before?.records.length ?? 0,
        replaced: before && { ...before, by: all },
        stored: all,
      };
    }),
  );
}

async function storedNow(database: Database): Promise<Omit<Replaced, 'by'>> {
  return {
    records: await database.savedArticles.toArray(),
    preferences: await database.preferences.toArray(),
  };
}

/** Sets aside what cannot be read and is not there yet. */
async function bringInUnreadable(database: Database, unreadable: readonly unknown[]): Promise<KeptRecord[]> {
  if (unreadable.length === 0) return [];
  const known: unknown[] = [];
  await database.savedArticles.each((record) => {
    if (!savedArticleSchema.safeParse(record).success) known.push(broughtBack(record));
  });
  const fresh = unreadable.filter((raw) => !known.some((record) => sameRecord(record, raw)));
  const aside = fresh.map((raw) => setAside(raw));
  await database.savedArticles.bulkAdd(aside);
  return aside;
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

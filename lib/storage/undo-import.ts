import { savedArticleSchema } from '../model/saved-article.ts';
import { bringInOne } from './bring-in-one.ts';
import type { KeptRecord } from './checkpoint.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';
import type { Replaced } from './import-backup.ts';
import { sameRecord } from './same-record.ts';
import { setAside } from './set-aside.ts';

/**
 * Puts back what a backup has replaced. What was saved or written since is not the backup's, and stays.
 *
 * @returns what was put back, and the ids of what went
 * @throws StorageError; nothing is changed
 */
export async function undoImport(
  database: Database,
  { records, preferences, by }: Replaced,
): Promise<{ readonly stored: readonly KeptRecord[]; readonly goneIds: readonly string[] }> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, database.preferences, async () => {
      const goneIds: string[] = [];
      for (const record of by) {
        if (!sameRecord(await database.savedArticles.get(record.id), record)) continue;
        await database.savedArticles.delete(record.id);
        goneIds.push(record.id);
      }
      const stored: KeptRecord[] = [];
      for (const record of records) stored.push(await putBack(database, record));
      await database.preferences.clear();
      await database.preferences.bulkPut(preferences);
      const there = new Set(stored.map(({ id }) => id));
      return { stored, goneIds: goneIds.filter((id) => !there.has(id)) };
    }),
  );
}

async function putBack(database: Database, record: KeptRecord): Promise<KeptRecord> {
  const saved = savedArticleSchema.safeParse(record).data;
  if (saved) return (await bringInOne(database, saved)).saved;
  const isTaken = (await database.savedArticles.get(record.id)) !== undefined;
  const free = isTaken ? setAside(record) : record;
  await database.savedArticles.put(free);
  return free;
}

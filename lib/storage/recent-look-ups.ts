import { recentLookUpSchema, type RecentLookUp } from '../model/recent-look-up.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** Most look-ups kept; older ones make room. */
const MOST = 50;

/** Remembers a look-up, if the reader has turned that on; the same one is kept once. @throws StorageError */
export async function rememberLookUp(database: Database, lookUp: RecentLookUp): Promise<void> {
  await explained(() =>
    database.transaction('rw', database.preferences, database.recentLookUps, async () => {
      // Read in the same transaction: turned off in another window, nothing is written any more.
      if ((await database.preferences.get('recentLookUps'))?.value !== 'yes') return;
      await database.recentLookUps.put(recentLookUpSchema.parse(lookUp));
      const old = await database.recentLookUps.orderBy('at').reverse().offset(MOST).primaryKeys();
      await database.recentLookUps.bulkDelete(old);
    }),
  );
}

/** What was looked up, the last first. @throws StorageError */
export async function listRecent(database: Database): Promise<RecentLookUp[]> {
  const records = await explained(() => database.recentLookUps.orderBy('at').reverse().toArray());
  return records.flatMap((record) => recentLookUpSchema.safeParse(record).data ?? []);
}

/** Forgets all look-ups. @throws StorageError */
export async function clearRecent(database: Database): Promise<void> {
  await explained(() => database.recentLookUps.clear());
}

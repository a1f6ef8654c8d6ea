import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';
import { sameRecord } from './same-record.ts';

/** How many are compared at a time, so that a window with many of them stays quick. */
const STEP = 20;

/**
 * Makes the checkpoint say what the database says: a process that ended between the two, or a write that failed,
 * has left them apart. The database is right. Copies of records that cannot be read are kept, for they may be
 * better; where there is none, the record is copied as it is.
 */
export async function reconcileCheckpoint(database: Database, checkpoint: Checkpoint): Promise<void> {
  const ids = await database.savedArticles.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += STEP) {
    const some = ids.slice(at, at + STEP);
    const copies = await checkpoint.read(some);
    const records = await database.savedArticles.bulkGet(some);
    const stale = records.filter((record) => {
      if (!record) return false;
      const isReadable = savedArticleSchema.safeParse(record).success;
      return isReadable ? !sameRecord(record, copies.get(record.id)) : !copies.has(record.id);
    });
    if (stale.length > 0) await checkpoint.keep(stale.flatMap((record) => record ?? []));
  }
  // Copies first: what is copied but was not saved before is gone. A record is saved before it is copied.
  const copied = await checkpoint.ids();
  const there = new Set(await database.savedArticles.toCollection().primaryKeys());
  await checkpoint.forget(copied.filter((id) => !there.has(id)));
}

import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint, KeptRecord } from './checkpoint.ts';
import type { Database } from './database.ts';
import { sameRecord } from './same-record.ts';

/** How many are compared at a time: some milliseconds of work. */
const STEP = 10;

/**
 * Makes the checkpoint say what the database says: a process that ended between the two, or a write that failed,
 * has left them apart. The database is right. Copies of records that cannot be read are kept, for they may be
 * better; where there is none, the record is copied as it is.
 *
 * @param pause resolves when there is time for a little more of it
 */
export async function reconcileCheckpoint(
  database: Database,
  checkpoint: Checkpoint,
  pause: () => Promise<void>,
): Promise<void> {
  const ids = await database.savedArticles.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += STEP) {
    await pause();
    const some = ids.slice(at, at + STEP);
    const copies = await checkpoint.read(some);
    const records = (await database.savedArticles.bulkGet(some)).flatMap((record) => record ?? []);
    const stale = records.filter((record) => isStale(record, copies));
    if (stale.length > 0) await checkpoint.keep(stale);
  }
  // Copies first: what is copied but was not saved before is gone. A record is saved before it is copied.
  const copied = await checkpoint.ids();
  const there = new Set(await database.savedArticles.toCollection().primaryKeys());
  await checkpoint.forget(copied.filter((id) => !there.has(id)));
}

function isStale(record: KeptRecord, copies: ReadonlyMap<string, unknown>): boolean {
  if (sameRecord(record, copies.get(record.id))) return false;
  return !copies.has(record.id) || savedArticleSchema.safeParse(record).success;
}

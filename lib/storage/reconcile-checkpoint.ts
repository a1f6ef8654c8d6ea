import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';

/** How many are copied at a time, so that a window with many of them stays quick. */
const STEP = 50;

/**
 * Makes the checkpoint hold what the database holds: a process that ended between the two has left them
 * apart. The database is right. Copies of records that cannot be read are kept, for they may be better.
 */
export async function reconcileCheckpoint(database: Database, checkpoint: Checkpoint): Promise<void> {
  const there = new Set(await database.savedArticles.toCollection().primaryKeys());
  const copied = new Set(await checkpoint.ids());
  const missing = [...there].filter((id) => !copied.has(id));
  for (let at = 0; at < missing.length; at += STEP) {
    const records = await database.savedArticles.bulkGet(missing.slice(at, at + STEP));
    await checkpoint.keep(records.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []));
  }
  await checkpoint.forget([...copied].filter((id) => !there.has(id)));
}

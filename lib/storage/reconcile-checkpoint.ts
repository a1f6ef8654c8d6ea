import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';

/**
 * Makes the checkpoint hold what the database holds: a process that ended between the two has left them
 * apart. The database is right. Copies of records that cannot be read are kept, for they may be better.
 */
export async function reconcileCheckpoint(database: Database, checkpoint: Checkpoint): Promise<void> {
  const there = new Set(await database.savedArticles.toCollection().primaryKeys());
  const copied = new Set(await checkpoint.ids());
  const missing = await database.savedArticles.bulkGet([...there].filter((id) => !copied.has(id)));
  await checkpoint.keep(missing.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []));
  await checkpoint.forget([...copied].filter((id) => !there.has(id)));
}

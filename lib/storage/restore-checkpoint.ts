import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';

/**
 * Puts the saved articles of the checkpoint back into an empty database, and reads them again to see that
 * they are there. Copies that are not as they should be stay in the checkpoint and are not counted.
 *
 * @returns how many saved articles are there again
 */
export async function restoreCheckpoint(database: Database, checkpoint: Checkpoint): Promise<number> {
  const copies = (await checkpoint.read()).flatMap((copy) => savedArticleSchema.safeParse(copy).data ?? []);
  await database.savedArticles.bulkPut(copies);
  const there = await database.savedArticles.bulkGet(copies.map(({ id }) => id));
  return there.filter((record) => savedArticleSchema.safeParse(record).success).length;
}

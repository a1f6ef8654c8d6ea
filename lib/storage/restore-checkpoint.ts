import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import { joinSaved } from '../reading/join-saved.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Database } from './database.ts';
import { setAside, type SetAside } from './set-aside.ts';

/**
 * Puts the saved articles of the checkpoint back into an empty database, and reads them again to see that
 * they are there. Two copies of the same text become one with both notes. Copies that cannot be read come back
 * as they are, under their id, to be listed as such.
 *
 * @returns how many saved articles are there again
 */
export async function restoreCheckpoint(database: Database, checkpoint: Checkpoint): Promise<number> {
  const copies = await checkpoint.read(await checkpoint.ids());
  const texts = new Map<string, SavedArticle>();
  const unreadable: SetAside[] = [];
  for (const [id, copy] of copies) {
    const saved = savedArticleSchema.safeParse(copy).data;
    if (!saved) {
      unreadable.push(setAside(copy, id));
      continue;
    }
    const text = `${saved.articleId} ${saved.contentHash}`;
    const other = texts.get(text);
    texts.set(text, other ? joinSaved(other, saved) : saved);
  }
  const readable = [...texts.values()];
  await database.savedArticles.bulkPut([...readable, ...unreadable]);
  const there = await database.savedArticles.bulkGet(readable.map(({ id }) => id));
  return there.filter((record) => savedArticleSchema.safeParse(record).success).length;
}

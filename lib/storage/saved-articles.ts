import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import { bringInOne } from './bring-in-one.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/**
 * Saves a snapshot. The same text of the same article is kept once, with the notes and tags of both; a text that the
 * library vouches for takes the place of the same one from elsewhere, with all that was said of that.
 *
 * @returns the snapshot that is stored now, which may be the earlier one
 * @throws StorageError; nothing stored before is changed
 */
export async function saveArticle(database: Database, article: SavedArticle): Promise<SavedArticle> {
  const valid = savedArticleSchema.parse(article);
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      const { saved } = await bringInOne(database, valid);
      return saved;
    }),
  );
}

/** The saved articles with these ids that are there and can be read. @throws StorageError */
export async function readMany(database: Database, ids: readonly string[]): Promise<SavedArticle[]> {
  const records = await explained(() => database.savedArticles.bulkGet([...ids]));
  return records.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []);
}

/** One saved article; null when there is none with that id. */
export async function readSaved(database: Database, id: string): Promise<SavedArticle | null> {
  return (await readMany(database, [id]))[0] ?? null;
}

/** Whether this very text of an article is saved, as the library has it. */
export async function isSaved(database: Database, articleId: string, contentHash: string): Promise<boolean> {
  const record = await explained(() => database.savedArticles.get({ articleId, contentHash }));
  return savedArticleSchema.safeParse(record).data?.source === 'library';
}

/**
 * Removes a saved article.
 *
 * @returns what was removed, with all that any window has written on it: `saveArticle` undoes it; null when there
 *   was nothing that could be read
 * @throws StorageError
 */
export async function removeSaved(database: Database, id: string): Promise<SavedArticle | null> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      const record = await database.savedArticles.get(id);
      await database.savedArticles.delete(id);
      return savedArticleSchema.safeParse(record).data ?? null;
    }),
  );
}

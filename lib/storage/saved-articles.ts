import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** Saved articles, and how many records could not be read and were left alone. */
export interface SavedList {
  readonly articles: readonly SavedArticle[];
  readonly unreadable: number;
}

/**
 * Saves a snapshot; the same text of the same article is kept once.
 *
 * @returns the snapshot that is stored now, which may be the earlier one
 * @throws StorageError; nothing stored before is changed
 */
export async function saveArticle(database: Database, article: SavedArticle): Promise<SavedArticle> {
  const valid = savedArticleSchema.parse(article);
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      const known = await database.savedArticles.get({
        articleId: valid.articleId,
        contentHash: valid.contentHash,
      });
      if (known) return known;
      await database.savedArticles.add(valid);
      return valid;
    }),
  );
}

/** All saved articles, newest first. A record that is not as it should be is left where it is and counted. */
export async function listSaved(database: Database): Promise<SavedList> {
  const records = await explained(() => database.savedArticles.orderBy('savedAt').reverse().toArray());
  const articles = records.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []);
  return { articles, unreadable: records.length - articles.length };
}

/** One saved article; null when there is none with that id. */
export async function readSaved(database: Database, id: string): Promise<SavedArticle | null> {
  const record = await explained(() => database.savedArticles.get(id));
  return savedArticleSchema.safeParse(record).data ?? null;
}

/** Whether this very text of an article is saved. */
export async function isSaved(database: Database, articleId: string, contentHash: string): Promise<boolean> {
  return explained(async () => (await database.savedArticles.where({ articleId, contentHash }).count()) > 0);
}

/**
 * Writes what the reader adds to a saved article: note, tags, how far it was read. The snapshot never changes.
 *
 * @returns the article as it is stored now; null when it is not there any more or cannot be read
 * @throws StorageError; what was there before is kept
 */
export async function writeOnSaved(
  database: Database,
  id: string,
  added: Partial<Pick<SavedArticle, 'note' | 'tags' | 'position'>>,
): Promise<SavedArticle | null> {
  return explained(() =>
    database.transaction('rw', database.savedArticles, async () => {
      const known = savedArticleSchema.safeParse(await database.savedArticles.get(id)).data;
      if (!known) return null;
      const changed = savedArticleSchema.parse({ ...known, ...added });
      await database.savedArticles.put(changed);
      return changed;
    }),
  );
}

/** Removes a saved article; `saveArticle` with the same snapshot undoes it. */
export async function removeSaved(database: Database, id: string): Promise<void> {
  await explained(() => database.savedArticles.delete(id));
}

import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** Saved articles, and how many records could not be read and were left alone. */
export interface SavedList {
  readonly articles: readonly SavedArticle[];
  readonly unreadable: number;
  /** Whether all of them are in the list; long lists are read in steps. */
  readonly isWhole: boolean;
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

/** How many records are read at first, and then at a time: a panel draws the first before the rest is there. */
const FIRST = 20;
const STEP = 100;

/**
 * All saved articles, newest first, as far as they are read at each step. A record that is not as it should be
 * is left where it is and counted.
 *
 * @throws StorageError
 */
export async function* listSavedSteps(database: Database): AsyncGenerator<SavedList> {
  const byDate = () => database.savedArticles.orderBy('savedAt');
  const newest = await explained(() => byDate().reverse().limit(FIRST).primaryKeys());
  const articles = await readMany(database, newest);
  const isAll = newest.length < FIRST;
  yield { articles: [...articles], unreadable: newest.length - articles.length, isWhole: isAll };
  if (isAll) return;
  // Turned round here: the store would go through them backwards one by one.
  const all = (await explained(() => byDate().primaryKeys())).toReversed();
  const rest = all.filter((id) => !newest.includes(id));
  for (let at = 0; at < rest.length; at += STEP) {
    const end = Math.min(at + STEP, rest.length);
    articles.push(...(await readMany(database, rest.slice(at, end))));
    const unreadable = newest.length + end - articles.length;
    yield { articles: [...articles], unreadable, isWhole: end === rest.length };
  }
  if (rest.length === 0) yield { articles, unreadable: newest.length - articles.length, isWhole: true };
}

/** All saved articles, newest first. @throws StorageError */
export async function listSaved(database: Database): Promise<SavedList> {
  let list: SavedList = { articles: [], unreadable: 0, isWhole: true };
  for await (const step of listSavedSteps(database)) list = step;
  return list;
}

/** The saved articles with these ids that are there and can be read. @throws StorageError */
export async function readMany(database: Database, ids: readonly string[]): Promise<SavedArticle[]> {
  const records = await explained(() => database.savedArticles.bulkGet([...ids]));
  return records.flatMap((record) => savedArticleSchema.safeParse(record).data ?? []);
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

import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';
import { broughtBack } from './set-aside.ts';

/** A record that cannot be read as a saved article. */
interface UnreadableRecord {
  readonly id: string;
  /** The record as it is, or as it was brought in. */
  readonly raw: unknown;
}

/** Saved articles, and the records that could not be read and were left alone. */
export interface SavedList {
  readonly articles: readonly SavedArticle[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Whether all of them are in the list; long lists are read in steps. */
  readonly isWhole: boolean;
}

/** How many records are read at first, and then at a time: a panel draws the first before the rest is there. */
const FIRST = 20;
const STEP = 100;

/**
 * All saved articles, newest first, as far as they are read at each step. A record that is not as it should be
 * is left where it is and listed apart, also one without a date.
 *
 * @throws StorageError
 */
export async function* listSavedSteps(database: Database): AsyncGenerator<SavedList> {
  const byDate = () => database.savedArticles.orderBy('savedAt');
  const newest = await explained(() => byDate().reverse().limit(FIRST).primaryKeys());
  const articles: SavedArticle[] = [];
  const unreadable: UnreadableRecord[] = [];
  const add = async (ids: readonly string[]): Promise<void> => {
    const records = await explained(() => database.savedArticles.bulkGet([...ids]));
    for (const record of records) sort(record, articles, unreadable);
  };
  await add(newest);
  if (newest.length === FIRST) yield { articles: [...articles], unreadable: [...unreadable], isWhole: false };
  // Turned round here: the store would go through them backwards one by one.
  const dated = (await explained(() => byDate().primaryKeys())).toReversed();
  const all = new Set([
    ...dated,
    ...(await explained(() => database.savedArticles.toCollection().primaryKeys())),
  ]);
  const rest = [...all.difference(new Set(newest))];
  for (let at = 0; at < rest.length; at += STEP) {
    const end = Math.min(at + STEP, rest.length);
    await add(rest.slice(at, end));
    yield { articles: [...articles], unreadable: [...unreadable], isWhole: end === rest.length };
  }
  if (rest.length === 0) yield { articles, unreadable, isWhole: true };
}

/** All saved articles, newest first. @throws StorageError */
export async function listSaved(database: Database): Promise<SavedList> {
  let list: SavedList = { articles: [], unreadable: [], isWhole: true };
  for await (const step of listSavedSteps(database)) list = step;
  return list;
}

/** Puts a record where it belongs; one that has gone meanwhile belongs nowhere. */
function sort(
  record: { readonly id: string } | undefined,
  articles: SavedArticle[],
  unreadable: UnreadableRecord[],
): void {
  if (!record) return;
  const saved = savedArticleSchema.safeParse(record).data;
  if (saved) articles.push(saved);
  else unreadable.push({ id: record.id, raw: broughtBack(record) });
}

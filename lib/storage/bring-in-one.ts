import type { SavedArticle } from '../model/saved-article.ts';
import { joinSaved } from '../reading/join-saved.ts';
import type { Database } from './database.ts';
import { findSameText } from './find-same-text.ts';
import { putSaved } from './put-saved.ts';

/**
 * Brings one saved article in, in a transaction that may write: joined to the one with the same text, if there is
 * one; else beside what is there.
 *
 * @throws StorageError when the notes of both are too long together
 */
export async function bringInOne(
  database: Database,
  article: SavedArticle,
): Promise<{ readonly isKnown: boolean; readonly saved: SavedArticle }> {
  const known = await findSameText(database, article);
  if (known) {
    const joined = joinSaved(known, article);
    return { isKnown: true, saved: joined === known ? known : await putSaved(database, joined) };
  }
  // An id that is taken by another text gets a new one: ids are only ours.
  const isTaken = (await database.savedArticles.get(article.id)) !== undefined;
  const fresh = isTaken ? { ...article, id: crypto.randomUUID() } : article;
  return { isKnown: false, saved: await putSaved(database, fresh) };
}

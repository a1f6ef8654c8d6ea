import { LONGEST_NOTE, type SavedArticle } from '../model/saved-article.ts';
import type { Database } from './database.ts';
import { StorageError } from './storage-error.ts';

/**
 * Puts a saved article whose notes were joined.
 *
 * @throws StorageError when the note is longer than can be kept, since none of it may be cut off
 */
export async function putSaved(database: Database, saved: SavedArticle): Promise<SavedArticle> {
  if (saved.note.length > LONGEST_NOTE)
    throw new StorageError(
      `Two notes on “${saved.article.question}” are too long to be kept as one. Nothing was changed. Shorten one and try again.`,
    );
  await database.savedArticles.put(saved);
  return saved;
}

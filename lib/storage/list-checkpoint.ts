import { savedArticleSchema } from '../model/saved-article.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { SavedList } from './saved-articles.ts';

/** The saved articles as the checkpoint has them, newest first: what can be read when the database cannot. */
export async function listCheckpoint(checkpoint: Checkpoint): Promise<SavedList> {
  const copies = await checkpoint.read();
  const articles = copies.flatMap((copy) => savedArticleSchema.safeParse(copy).data ?? []);
  return {
    articles: articles.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
    unreadable: copies.length - articles.length,
    isWhole: true,
  };
}

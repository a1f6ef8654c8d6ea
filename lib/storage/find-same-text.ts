import { savedArticleSchema, type SavedArticle } from '../model/saved-article.ts';
import type { Database } from './database.ts';
import { setAside } from './set-aside.ts';

/**
 * The saved article with this text, in a transaction that may write: a record in its place that cannot be read is
 * set aside, so that it stands in nobody's way. Null when there is none.
 */
export async function findSameText(
  database: Database,
  { articleId, contentHash }: Pick<SavedArticle, 'articleId' | 'contentHash'>,
): Promise<SavedArticle | null> {
  const record = await database.savedArticles.get({ articleId, contentHash });
  if (!record) return null;
  const saved = savedArticleSchema.safeParse(record).data;
  if (!saved) await database.savedArticles.put(setAside(record, record.id));
  return saved ?? null;
}

import type { SavedArticle } from '../model/saved-article.ts';
import { articleDigest } from './article-digest.ts';
import { citedReferences } from './card-content.ts';
import type { Library } from './library.ts';
import { articleStatements } from './part-statements.ts';
import { textHash } from './snapshot.ts';

/**
 * A saved text that was not taken from the library here, with all that can be found out about it: its hash is
 * computed, and where the library has the same text word for word, text, review and references are the library's
 * and only the reader's own words come from the file. Anything else stays marked as what it is.
 */
export async function settledSaved(saved: SavedArticle, library: Library): Promise<SavedArticle> {
  const contentHash = await articleDigest(saved.article);
  const articleId = saved.article.id;
  const own = library.articles.get(articleId);
  if (own === undefined || textHash(own) !== contentHash) return { ...saved, articleId, contentHash };
  return {
    ...saved,
    articleId,
    contentHash,
    source: 'library',
    packVersion: library.pack.version,
    article: own,
    references: citedReferences(library, articleStatements(own)),
  };
}

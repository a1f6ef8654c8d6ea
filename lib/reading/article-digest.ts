import { hashedText, type HashedArticle } from './hashed-text.ts';
import { textDigest } from './text-digest.ts';

/** The hash of an article's text, computed here: the same that review records carry. */
export async function articleDigest(article: HashedArticle): Promise<string> {
  return textDigest(hashedText(article));
}

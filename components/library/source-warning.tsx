import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { SourceComparison } from '../../lib/reading/compare-source.ts';

/** What the comparison with the library comes to, where the reader has to know. */
const COMPARED: Readonly<Record<SourceComparison, string | null>> = {
  same: null,
  earlier: null,
  altered: 'This text is not what the library says in that version: it was altered, or made elsewhere.',
  other: 'The library here has another version of this article, so this text cannot be compared with it.',
  none: 'The library has nothing of this name that this text could be compared with.',
};

/** Says, before anything of a text is read, that the library does not vouch for it; else nothing. */
export function SourceWarning({
  saved: { source, articleId },
  comparison,
}: {
  saved: Pick<SavedArticle, 'source' | 'articleId'>;
  comparison: SourceComparison;
}) {
  // An answer saved here has no article of its own to be compared with.
  const warning = source === 'library' && comparison === 'none' ? null : COMPARED[comparison];
  if (warning === null) return null;
  return (
    <p class="caution" role="note">
      {warning} {comparison !== 'none' && <a href={`#/article/${articleId}`}>What the library says</a>}
    </p>
  );
}

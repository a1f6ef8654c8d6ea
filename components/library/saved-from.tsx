import { publicLink } from '../../lib/citations/public-link.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { TextSource } from '../../lib/model/text-source.ts';
import type { SourceComparison } from '../../lib/reading/compare-source.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { ExternalLink } from '../shared/external-link.tsx';

/** What the comparison with the library comes to, where the reader has to know. */
const COMPARED: Readonly<Record<SourceComparison, string | null>> = {
  same: null,
  earlier: null,
  altered: 'This text is not what the library says in that version: it was altered, or made elsewhere.',
  other: 'The library here has another version of this article, so this text cannot be compared with it.',
  none: 'The library has nothing of this name that this text could be compared with.',
};

const SAVED: Readonly<Record<TextSource, string>> = {
  library: 'As saved on',
  file: 'Brought in from a file, which says: saved on',
  unknown: 'Kept since',
};

/** What is said of a saved article's origin. */
export interface SavedFromProps {
  readonly saved: SavedArticle;
  readonly comparison: SourceComparison;
}

/** When and from which page an article was saved, and how it stands to what the library says. */
export function SavedFrom({ saved, comparison }: SavedFromProps) {
  const { source, pageTitle, savedAt, articleId, packVersion } = saved;
  const isOurs = source === 'library';
  // An answer saved here has no article of its own to be compared with.
  const warning = isOurs && comparison === 'none' ? null : COMPARED[comparison];
  return (
    <>
      <p class="muted">
        {SAVED[source]} {formatDate(savedAt)}
        {pageTitle && <FromPage title={pageTitle} address={saved.pageAddress} />}
        {!isOurs && `, version ${packVersion}`}.{' '}
        {comparison === 'earlier' && <a href={`#/article/${articleId}`}>Newer version available</a>}
      </p>
      {warning !== null && (
        <p class="caution" role="note">
          {warning} {comparison !== 'none' && <a href={`#/article/${articleId}`}>What the library says</a>}
        </p>
      )}
    </>
  );
}

/** The page's title; a link where its address may be linked, else with the address in words. */
function FromPage({ title, address }: { title: string; address: string | null }) {
  const url = address === null ? null : publicLink(address);
  return (
    <>
      {' '}
      from {url === null ? `“${title}”` : <ExternalLink url={url}>“{title}”</ExternalLink>}
      {url === null && address !== null && ` (${address})`}
    </>
  );
}

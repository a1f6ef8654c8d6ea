import { publicLink } from '../../lib/citations/public-link.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { TextSource } from '../../lib/model/text-source.ts';
import type { SourceComparison } from '../../lib/reading/compare-source.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { ExternalLink } from '../shared/external-link.tsx';

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
  return (
    <p class="muted">
      {SAVED[source]} {formatDate(savedAt)}
      {pageTitle && <FromPage title={pageTitle} address={saved.pageAddress} />}
      {!isOurs && `, version ${packVersion}`}.{' '}
      {comparison === 'earlier' && <a href={`#/article/${articleId}`}>Newer version available</a>}
    </p>
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

import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { formatDate } from '../../lib/reading/format-date.ts';

/** When and from which page an article was saved, and whether the library has a newer version of it. */
export function SavedFrom({ saved, newer }: { saved: SavedArticle; newer: string | null }) {
  const { pageTitle, pageAddress, savedAt } = saved;
  return (
    <p class="muted">
      As saved on {formatDate(savedAt)}
      {pageTitle && ' from '}
      {pageTitle &&
        (pageAddress ? (
          <a href={pageAddress} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            “{pageTitle}”
          </a>
        ) : (
          `“${pageTitle}”`
        ))}
      . {newer && <a href={newer}>Newer version available</a>}
    </p>
  );
}

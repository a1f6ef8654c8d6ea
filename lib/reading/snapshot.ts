import type { Article } from '../model/article.ts';
import type { Audience } from '../model/audience.ts';
import type { SavedArticle } from '../model/saved-article.ts';
import { citedReferences } from './card-content.ts';
import type { Library } from './library.ts';
import { articleStatements } from './part-statements.ts';
import { plainLine } from './plain-text.ts';

/** What a snapshot is made of besides the article. */
export interface SnapshotDetails {
  readonly id: string;
  readonly savedAt: Date;
  readonly audience: Audience;
  readonly pageTitle: string | null;
  readonly pageAddress: string | null;
}

/** Makes the snapshot of an article that the reader saves, with every reference that any part cites. */
export function snapshotOf(library: Library, article: Article, details: SnapshotDetails): SavedArticle {
  return {
    id: details.id,
    articleId: article.id,
    contentHash: textHash(article),
    savedAt: details.savedAt.toISOString(),
    audience: details.audience,
    packVersion: library.pack.version,
    source: 'library',
    // The page wrote it.
    pageTitle: details.pageTitle === null ? null : plainLine(details.pageTitle),
    pageAddress: details.pageAddress,
    article,
    references: citedReferences(library, articleStatements(article)),
    note: '',
    tags: [],
    revision: 0,
    position: 0,
  };
}

/** The hash of an article's text, as its last review record has it. */
export function textHash(article: Article): string {
  return article.review.at(-1)?.content ?? '';
}

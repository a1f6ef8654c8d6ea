import { z } from './zod.ts';
import { articleSchema } from './article.ts';
import { audienceSchema } from './audience.ts';
import { referenceSchema } from './reference.ts';
import { textSourceSchema } from './text-source.ts';

/** Longest note, in characters. */
export const LONGEST_NOTE = 200_000;
/** Longest tag, in characters. */
export const LONGEST_TAG = 60;
/** Most tags on one saved article. */
export const MOST_TAGS = 100;

/**
 * The reader's snapshot of an article: the whole text with its references as they were, so that a later
 * content pack cannot change it. `contentHash` is computed from the text here, whatever a file says of it.
 */
export const savedArticleSchema = z.strictObject({
  id: z.uuid(),
  articleId: z.string().min(1),
  contentHash: z.string().min(1),
  savedAt: z.iso.datetime(),
  audience: audienceSchema,
  packVersion: z.string().min(1).max(100),
  source: textSourceSchema.default('unknown'),
  pageTitle: z.string().max(500).nullable(),
  /** Address of the page it was saved from; kept only if the reader turned that on. */
  pageAddress: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  article: articleSchema,
  references: z.array(referenceSchema),
  note: z.string().max(LONGEST_NOTE),
  tags: z.array(z.string().min(1).max(LONGEST_TAG)).max(MOST_TAGS),
  /** Counts the changes of note and tags, so that two windows notice one another's. */
  revision: z.int().min(0).default(0),
  /** How far the reader has read: the share of the text above the window, 0 to 1. */
  position: z.number().min(0).max(1).default(0),
});

/** A reader's snapshot of an article. */
export type SavedArticle = z.infer<typeof savedArticleSchema>;
/** What the reader adds to a saved article in words. */
export type SavedWords = Pick<SavedArticle, 'note' | 'tags'>;

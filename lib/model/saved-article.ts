import { z } from './zod.ts';
import { articleSchema } from './article.ts';
import { audienceSchema } from './audience.ts';
import { referenceSchema } from './reference.ts';

/**
 * The reader's snapshot of an article: the whole text with its references as they were, so that a later
 * content pack cannot change it. `contentHash` is that of the article's last review record.
 */
export const savedArticleSchema = z.strictObject({
  id: z.uuid(),
  articleId: z.string().min(1),
  contentHash: z.string().min(1),
  savedAt: z.iso.datetime(),
  audience: audienceSchema,
  packVersion: z.string().min(1),
  pageTitle: z.string().max(500).nullable(),
  /** Address of the page it was saved from; kept only if the reader turned that on. */
  pageAddress: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  article: articleSchema,
  references: z.array(referenceSchema),
  note: z.string().max(20_000),
  tags: z.array(z.string().min(1).max(60)),
  /** How far the reader has read: the share of the text above the window, 0 to 1. */
  position: z.number().min(0).max(1).default(0),
});

/** A reader's snapshot of an article. */
export type SavedArticle = z.infer<typeof savedArticleSchema>;

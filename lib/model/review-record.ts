import { z } from './zod.ts';
import { isoDateSchema } from './iso-date.ts';

/** The steps of an article's review, in order. */
export const reviewStatusSchema = z.enum(['submitted', 'under review', 'approved']);

/** One step of an article's review: what happened, when, by whom, and to exactly which text. */
export const reviewRecordSchema = z.strictObject({
  status: reviewStatusSchema,
  date: isoDateSchema,
  by: z.string().min(1),
  content: z.string().regex(/^sha256-[0-9a-f]{64}$/, 'run `npm run content -- --record` to write the hash'),
});

/** A step of the review an article can be at. */
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

/** One step of an article's review. */
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

/** The review steps in order. */
export const REVIEW_STATUSES = reviewStatusSchema.options;

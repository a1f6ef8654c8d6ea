import { z } from './zod.ts';

/** One concept found in a frame of a page, with the wordings that the page uses for it. */
const pageTermSchema = z.strictObject({
  id: z.string().min(1).max(120),
  count: z.number().int().positive(),
  forms: z.array(z.string().max(200)).max(40),
});

/** What was found in one frame of a page, in the order of first mention. */
export const frameTermsSchema = z.strictObject({
  /** Whether the page is longer than what is read of it. */
  isPartly: z.boolean(),
  terms: z.array(pageTermSchema).max(5000),
});

/** One concept found in a frame of a page. */
export type PageTerm = z.infer<typeof pageTermSchema>;
/** What was found in one frame of a page. */
export type FrameTerms = z.infer<typeof frameTermsSchema>;

import { z } from './zod.ts';
import { identifierSchema } from './identifier.ts';

/** Something the reader has looked up: an article or a concept, and when. */
export const recentLookUpSchema = z.strictObject({
  kind: z.enum(['article', 'concept']),
  id: identifierSchema,
  at: z.iso.datetime(),
});

/** Something the reader has looked up. */
export type RecentLookUp = z.infer<typeof recentLookUpSchema>;

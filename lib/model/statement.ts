import { z } from './zod.ts';

/** One sentence or bullet with the ids of the references that support it; at least one. */
export const statementSchema = z.strictObject({
  text: z.string().min(1).max(1000),
  citations: z.array(z.string().min(1)).min(1, 'cite at least one reference: [@reference-id]'),
});

/** One cited sentence or bullet. `text` is plain text, without citation markers. */
export type Statement = z.infer<typeof statementSchema>;

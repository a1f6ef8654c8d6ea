import { z } from './zod.ts';

/** What the card is asked to explain: a concept that the page was marked for, or text the reader selected. */
export const cardQuerySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('concept'), id: z.string().min(1).max(120) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(500) }),
]);

/** What the card is asked to explain. */
export type CardQuery = z.infer<typeof cardQuerySchema>;

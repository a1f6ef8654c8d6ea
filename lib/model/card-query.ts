import { z } from './zod.ts';

/** Why an uncertain form was marked: the page spells it out, names the concept in full, or the words near decide. */
const markReasonSchema = z.strictObject({
  kind: z.enum(['spelledOut', 'named', 'context']),
  form: z.string().min(1).max(60),
});

/** What the card is asked to explain: a concept that the page was marked for, or text the reader selected. */
export const cardQuerySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('concept'),
    id: z.string().min(1).max(120),
    reason: markReasonSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(500) }),
]);

/** Why an uncertain form was marked. */
export type MarkReason = z.infer<typeof markReasonSchema>;
/** What the card is asked to explain. */
export type CardQuery = z.infer<typeof cardQuerySchema>;

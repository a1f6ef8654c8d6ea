import { z } from '../model/zod.ts';
import { cardQuerySchema } from '../model/card-query.ts';

/** From the page side to its card, over the card's port. */
export const toCardSchema = z.discriminatedUnion('kind', [
  /** Show this; answered with `drawn`. `focus`: opened by keyboard, so the card takes the focus. */
  z.strictObject({
    kind: z.literal('show'),
    token: z.number().int(),
    query: cardQuerySchema,
    pageTitle: z.string().max(500),
    focus: z.boolean(),
    closable: z.boolean(),
  }),
  /** The reader has begun to dwell: look this up already, show nothing. */
  z.strictObject({ kind: z.literal('prepare'), query: cardQuerySchema }),
  z.strictObject({ kind: z.literal('hide') }),
]);

/** From the page side to its card. */
export type ToCard = z.infer<typeof toCardSchema>;

/** From a card to the page side that holds its frame. */
export type FromCard =
  /** What was asked for is drawn and this high, in CSS pixels. */
  | { readonly kind: 'drawn'; readonly token: number; readonly height: number }
  /** The reader pressed Escape or the close button in the card. */
  | { readonly kind: 'close' };

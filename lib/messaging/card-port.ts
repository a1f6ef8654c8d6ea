import { z } from '../model/zod.ts';
import { cardQuerySchema } from '../model/card-query.ts';

/** From the page side to its card, over the card's port. */
export const toCardSchema = z.discriminatedUnion('kind', [
  /**
   * Draw this; answered with `drawn`. `seen`: false while the reader only dwells, and may never see it.
   * `focus`: opened by keyboard, so the card takes the focus.
   */
  z.strictObject({
    kind: z.literal('show'),
    token: z.number().int(),
    query: cardQuerySchema,
    pageTitle: z.string().max(500),
    seen: z.boolean(),
    focus: z.boolean(),
    closable: z.boolean(),
  }),
  /** The card stands elsewhere in the window now: what was about to be pressed may be something else. */
  z.strictObject({ kind: z.literal('moved') }),
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

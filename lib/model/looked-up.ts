import { cardContentSchema } from './card-content.ts';
import { z } from './zod.ts';

/**
 * The answer to a look-up: what the card shows this reader, and what it would show each audience with nothing
 * saved. The card is as high as the highest of these, so that its size tells a page nothing of the reader.
 */
export const lookedUpSchema = z.strictObject({
  content: cardContentSchema,
  forEachAudience: z.array(cardContentSchema),
});

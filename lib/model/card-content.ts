import { z } from './zod.ts';
import { audienceSchema } from './audience.ts';
import { conceptKindSchema } from './concept.ts';
import { referenceSchema } from './reference.ts';
import { reviewStatusSchema } from './review-record.ts';
import { statementSchema } from './statement.ts';

const linkSchema = z.strictObject({ id: z.string(), question: z.string() });

const conceptHeadSchema = z.strictObject({ id: z.string(), name: z.string(), kind: conceptKindSchema });

/**
 * What the card shows, ready to draw: one face each for an answered concept, a defined one, one that only
 * has a name, and text that names nothing we know. `audience` is the reader's choice, null before the first.
 */
export const cardContentSchema = z.discriminatedUnion('face', [
  z.strictObject({
    face: z.literal('answer'),
    audience: audienceSchema.nullable(),
    concept: conceptHeadSchema,
    articleId: z.string(),
    answer: z.array(statementSchema),
    urgent: statementSchema.nullable(),
    references: z.array(referenceSchema),
    status: reviewStatusSchema,
    updated: z.string(),
    saved: z.boolean(),
    related: z.array(linkSchema),
  }),
  z.strictObject({
    face: z.literal('definition'),
    audience: audienceSchema.nullable(),
    concept: conceptHeadSchema,
    answer: z.array(statementSchema),
    references: z.array(referenceSchema),
    related: z.array(linkSchema),
  }),
  z.strictObject({
    face: z.literal('name'),
    audience: audienceSchema.nullable(),
    concept: conceptHeadSchema,
    related: z.array(linkSchema),
  }),
  z.strictObject({
    face: z.literal('none'),
    audience: audienceSchema.nullable(),
    text: z.string(),
    related: z.array(linkSchema),
  }),
]);

/** What the card shows. */
export type CardContent = z.infer<typeof cardContentSchema>;

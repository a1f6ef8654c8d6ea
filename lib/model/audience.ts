import { z } from './zod.ts';

/** Who the text is written for. The order is the order in which readers are offered the choice. */
export const audienceSchema = z.enum(['patient', 'student', 'clinician']);

/** The reader's audience: decides which part of an article is shown. */
export type Audience = z.infer<typeof audienceSchema>;

/** All audiences, in display order. */
export const AUDIENCES = audienceSchema.options;

import { z } from './zod.ts';
import { articleSchema } from './article.ts';
import { audienceSchema } from './audience.ts';
import { conceptSchema } from './concept.ts';
import { questionWordsSchema } from './question-words.ts';
import { safetyWordsSchema } from './safety-words.ts';
import { referenceSchema } from './reference.ts';

/** A page of plain text (editorial policy, credits): headings with paragraphs, nothing to cite. */
export const policyPageSchema = z.array(
  z.strictObject({ heading: z.string(), paragraphs: z.array(z.string().min(1)).min(1) }),
);

/** A versioned, validated bundle of concepts, articles and the references that they cite. */
export const contentPackSchema = z.strictObject({
  format: z.literal(1),
  version: z.string().min(1),
  concepts: z.array(conceptSchema),
  articles: z.array(articleSchema),
  references: z.array(referenceSchema),
  questionWords: questionWordsSchema,
  safetyWords: safetyWordsSchema,
  editorialPolicy: policyPageSchema,
  credits: policyPageSchema,
  disclaimer: z.record(audienceSchema, z.string().min(1)),
});

/** A bundle of concepts, articles and references. */
export type ContentPack = z.infer<typeof contentPackSchema>;
/** Plain text under headings. */
export type PolicyPage = z.infer<typeof policyPageSchema>;

import { z } from './zod.ts';
import { audienceSchema } from './audience.ts';
import { identifierSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { reviewRecordSchema } from './review-record.ts';
import { sectionKindSchema } from './section-kind.ts';
import { statementSchema } from './statement.ts';

/** A run of sentences, or a list with one statement an item. */
export const blockSchema = z.strictObject({
  kind: z.enum(['paragraph', 'list']),
  statements: z.array(statementSchema).min(1),
});

/**
 * A headed part of an article; `id` is unique within its audience's part and serves as link target. `kind` says
 * what it tells; null only in articles saved before there were kinds and in answers saved as articles.
 */
export const sectionSchema = z.strictObject({
  id: identifierSchema,
  kind: sectionKindSchema.nullable().default(null),
  heading: z.string().min(1),
  blocks: z.array(blockSchema).min(1),
});

/**
 * What one audience reads: the direct answer, then sections. `grade` is the Flesch-Kincaid school grade, 0 for a
 * text too short to have one.
 */
export const articlePartSchema = z.strictObject({
  answer: z.array(statementSchema).min(1).max(3),
  sections: z.array(sectionSchema),
  grade: z.number(),
});

/** What the statements were compared with when they were written. */
export const checkedSchema = z.enum(['metadata', 'stored text', 'paper']);

/** A question with its cited answer for every audience it was written for. */
export const articleSchema = z.strictObject({
  id: identifierSchema,
  question: z.string().min(1).max(200),
  also: z.array(z.string().min(1)),
  concepts: z.array(identifierSchema).min(1),
  updated: isoDateSchema,
  nextReview: isoDateSchema,
  review: z.array(reviewRecordSchema).min(1),
  checked: checkedSchema,
  urgent: statementSchema.nullable(),
  /** Why nothing about the subject is an emergency, where a reader would expect a word on it. */
  noEmergency: z.string().min(1).nullable().default(null),
  parts: z.record(audienceSchema, articlePartSchema),
});

/** A paragraph or list of statements. */
export type Block = z.infer<typeof blockSchema>;
/** A headed part of an article. */
export type Section = z.infer<typeof sectionSchema>;
/** One audience's text of an article. */
export type ArticlePart = z.infer<typeof articlePartSchema>;
/** A question with its cited answer. */
export type Article = z.infer<typeof articleSchema>;
/** What an article's statements were compared with. */
export type Checked = z.infer<typeof checkedSchema>;

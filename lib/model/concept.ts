import { z } from './zod.ts';
import { identifierSchema } from './identifier.ts';
import { referenceRangeSchema } from './reference-range.ts';
import { statementSchema } from './statement.ts';

/** What sort of thing a concept is; shown beside its name. */
export const conceptKindSchema = z.enum([
  'condition',
  'symptom',
  'lab-test',
  'measurement',
  'drug',
  'drug-class',
  'procedure',
  'anatomy',
  'substance',
  'organism',
  /** A word of medicine that names none of these: a doctor's speciality, a way of inheritance, a study. */
  'term',
]);

const wordings = z.array(z.string().min(2).max(120)).default([]);

/** The wordings that name a concept, by sort; the name itself is not repeated here. */
export const termsSchema = z.strictObject({
  synonyms: wordings,
  spellings: wordings,
  abbreviations: wordings,
  adjectives: wordings,
  brands: wordings,
});

/** One level of a definition: up to three sentences, each with its citations. */
const sentencesSchema = z.array(statementSchema).min(1).max(3, 'write at most three sentences');

/** One medical meaning with a stable id, its wordings and, where written, a cited definition on two levels. */
export const conceptSchema = z.strictObject({
  id: identifierSchema,
  name: z.string().min(2).max(120),
  kind: conceptKindSchema,
  terms: termsSchema.prefault({}),
  /** Wordings that also mean something else, with that other sense in words. */
  ambiguous: z.record(z.string(), z.string().min(1)).default({}),
  codes: z
    .strictObject({
      mesh: z
        .string()
        .regex(/^[CD]\d+$/)
        .optional(),
      doid: z.string().startsWith('DOID:').optional(),
      mondo: z.string().startsWith('MONDO:').optional(),
    })
    .default({}),
  familiarity: z.enum(['everyday', 'known', 'specialist']).default('specialist'),
  definition: z.strictObject({ plain: sentencesSchema, precise: sentencesSchema }).nullable().default(null),
  /** Why a reference that does not name the concept is about it all the same. */
  about: z.string().min(1).nullable().default(null),
  article: identifierSchema.nullable().default(null),
  /** For what is measured: which values are usual, low or high. */
  ranges: referenceRangeSchema.nullable().default(null),
});

/** One medical meaning. */
export type Concept = z.infer<typeof conceptSchema>;
/** What sort of thing a concept is. */
export type ConceptKind = z.infer<typeof conceptKindSchema>;

import { z } from './zod.ts';

const namePartSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^{}[\]<>:"\n]*$/, 'write a name, without signs that belong to another format');
const nameSchema = z.union([
  z.strictObject({ family: namePartSchema, given: namePartSchema.optional() }),
  z.strictObject({ literal: namePartSchema }),
]);

/** What sort of publication a reference is; shown in words beside it. */
export const referenceKindSchema = z.enum([
  'guideline',
  'review',
  'research',
  'government page',
  'government glossary',
  'textbook',
  'terminology',
]);

/**
 * A bibliographic record in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html),
 * opened by any reference manager. `custom` carries what CSL has no word for: the kind of publication and
 * how its existence was confirmed. A record without `custom.confirmed` is refused.
 */
export const referenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'write the id in lower-case letters, digits, hyphens'),
  type: z.enum(['article-journal', 'webpage', 'entry-dictionary', 'chapter']),
  title: z.string().min(1),
  author: z.array(nameSchema).min(1),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1) })
    .optional(),
  accessed: z.strictObject({ literal: z.string().min(1) }).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'write the DOI as 10.xxxx/...')
    .optional(),
  PMID: z.string().regex(/^\d+$/, 'write the PMID in digits').optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  custom: z.strictObject({
    kind: referenceKindSchema,
    /** The newer edition that has taken its place, in words; shown beside it. */
    superseded: z.string().min(1).optional(),
    confirmed: z.strictObject({
      how: z.string().min(1),
      when: z.iso.date(),
      /** Where title and number were seen on one line; papers need it. */
      where: z.array(z.string().min(1)).min(1).optional(),
    }),
  }),
});

/** What sort of publication a reference is. */
export type ReferenceKind = z.infer<typeof referenceKindSchema>;
/** A bibliographic record that a citation points to. */
export type Reference = z.infer<typeof referenceSchema>;

import { z } from './zod.ts';
import { identifierSchema } from './identifier.ts';

/** A word or up to three; `_` stands for the uncertain form, at one end or between two words. */
const cueSchema = z
  .string()
  .regex(
    /^(_ [^_]+|[^_]+ _|[^_\s]+ _ [^_\s]+|[^_]+)$/,
    'write one to three words, with `_` for the form itself at one end or between two words',
  );

/** A list written as one text, `a, b, c`. */
const listOf = (item: z.ZodString) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

/** The cues for one uncertain wording of a concept. */
export const contextSchema = z.strictObject({
  concept: identifierSchema,
  form: z.string().min(2),
  /** `cue`: without a cue for it, the form never counts. */
  needs: z.literal('cue').optional(),
  near: listOf(cueSchema),
  not: listOf(cueSchema),
});

/** What `data/contexts.yaml` says about words with another sense. */
export const contextFileSchema = z.strictObject({
  company: listOf(cueSchema),
  clear: listOf(z.string().min(2)),
  contexts: z.array(contextSchema),
});

/** All cues, words that keep medical company, and abbreviations that need no evidence. */
export type ContextFile = z.infer<typeof contextFileSchema>;

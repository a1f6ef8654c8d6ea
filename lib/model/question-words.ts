import { z } from './zod.ts';
import { sectionKindSchema } from './section-kind.ts';

/**
 * A wording of questions, in small letters: words; `*` for any ending, ` ... ` for up to six words, and from
 * regular expressions `(a|b)`, `?`, `^` and `$`.
 */
const wordingSchema = z.string().min(1);

/** One thing that questions ask for: its wordings, and how well each kind of section tells it (1 best). */
const askSchema = z.strictObject({
  asks: z.string().min(1),
  /** What a sentence must hold to tell it. */
  tells: z.enum(['number', 'time', 'dose']).optional(),
  /** How well a definition tells it; as well as a section on what it is, where not said. */
  definition: z.number().min(0).max(1).optional(),
  /** It is asked for only where nothing else is: "What is gout?" */
  unlessOther: z.boolean().default(false),
  kinds: z.partialRecord(sectionKindSchema, z.number().min(0).max(1)),
  wordings: z.array(wordingSchema).min(1),
});

/** A turn of speech, a regular expression, and the wording under which the library knows the same. */
const rewordingSchema = z.strictObject({ said: z.string().min(1), means: z.string() });

/** The words of questions in one language, from `data/language/`. */
export const questionWordsSchema = z.strictObject({
  asks: z.array(askSchema),
  /** Words that ask for the same thing; the first stands for all. */
  synonyms: z.array(z.array(z.string().min(1)).min(2)),
  rewordings: z.array(rewordingSchema),
  /** Words that say nothing about what a question is about. */
  stopWords: z.array(z.string().min(1)),
});

/** The words of questions. */
export type QuestionWords = z.infer<typeof questionWordsSchema>;

/** No words at all: every word of a question counts, and none asks for anything. */
export const NO_QUESTION_WORDS: QuestionWords = { asks: [], synonyms: [], rewordings: [], stopWords: [] };

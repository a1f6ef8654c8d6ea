import { z } from './zod.ts';

/**
 * One to some words in small letters, compared by their stems (`=word` as it is); `a|b` for either, `<number>` for a number, `<year>`, `^` where a
 * question opens, `@name` alone for all phrases of a set.
 */
const phraseSchema = z
  .string()
  .regex(/^(@[a-z-]+|\^?[a-z0-9<>=| ]+)$/, 'write words in small letters without signs');
/** Phrases, in a file written as one text, `a, b, c`. */
const phrasesSchema = z.preprocess(
  (list) => (typeof list === 'string' ? list.split(',').map((phrase) => phrase.trim()) : list),
  z.array(phraseSchema),
);

/** What a person says who is, or sees somebody, in danger. */
export const dangerSignSchema = z.strictObject({
  sign: z.string().min(1),
  /** Each group is there, near the others, in any order. */
  all: z.array(phrasesSchema).min(1),
  /** Most words from the first to the last of the groups. */
  within: z.number().int().min(2).max(40).default(9),
  /** `crisis`: somebody may mean to die, or has taken what can kill. */
  tone: z.enum(['emergency', 'crisis']).default('emergency'),
  /** Who asks only to learn may say it too (`false`), or means it whatever the question (`true`). */
  always: z.boolean().default(false),
});

/** The words by which a question is known to speak of danger, from `data/language/`. */
export const safetyWordsSchema = z.strictObject({
  sets: z.record(z.string().regex(/^[a-z-]+$/), phrasesSchema),
  signs: z.array(dangerSignSchema),
  /** It is over: "two years ago". */
  past: phrasesSchema,
  /** It is happening, whatever else is said of the past. */
  now: phrasesSchema,
  /** Somebody: the asker, or someone of theirs. */
  someone: phrasesSchema,
  /** What to do about it. */
  help: phrasesSchema,
  /** How questions begin, or what they name, when somebody only wants to know. */
  learning: phrasesSchema,
  /** Work about a subject: "an essay on sepsis", whoever is spoken of. */
  study: phrasesSchema,
  /** In front of a sign: it is not there. */
  denied: phrasesSchema,
  /** Turns of speech that mean something else than the words in them: "collapsed lung". */
  other: phrasesSchema,
});

/** The words by which a question is known to speak of danger. */
export type SafetyWords = z.infer<typeof safetyWordsSchema>;

/** No words at all: nothing is known to be dangerous. */
export const NO_SAFETY_WORDS: SafetyWords = {
  sets: {},
  signs: [],
  past: [],
  now: [],
  someone: [],
  help: [],
  learning: [],
  study: [],
  denied: [],
  other: [],
};

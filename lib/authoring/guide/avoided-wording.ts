import { z } from '../../model/zod.ts';

/** A line of `data/language/en/avoided.yaml`. */
export const avoidedSchema = z.strictObject({
  /** The wording, in small letters; `...` stands for up to three words. */
  not: z.string().min(2),
  say: z.string().min(2),
  /** Texts that it does not suit; all of them when left out. */
  in: z.enum(['patient', 'all']).default('all'),
});

/** A wording that texts do not use. */
export type AvoidedWording = z.infer<typeof avoidedSchema>;

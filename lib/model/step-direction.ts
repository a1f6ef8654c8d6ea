import { z } from './zod.ts';

/** Which way the keyboard steps through a page's terms. */
export const stepDirectionSchema = z.enum(['next', 'previous']);

/** Which way the keyboard steps through a page's terms. */
export type StepDirection = z.infer<typeof stepDirectionSchema>;

import { z } from './zod.ts';

/** How densely pages are marked: what a reader needs, all that is known, or nothing. */
export const densitySchema = z.enum(['default', 'all', 'off']);

/** How densely pages are marked. */
export type Density = z.infer<typeof densitySchema>;

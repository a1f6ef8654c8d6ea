import { z } from './zod.ts';

/**
 * Where a saved text came from: the `library` of this installation, which we vouch for; a `file` that the reader
 * brought in, which proves nothing about it; or `unknown`, for what was kept before this was noted.
 */
export const textSourceSchema = z.enum(['library', 'file', 'unknown']);

/** Where a saved text came from. */
export type TextSource = z.infer<typeof textSourceSchema>;

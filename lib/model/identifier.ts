import { z } from './zod.ts';

/** A stable kebab-case id of a concept, article or section: lower-case letters, digits, single hyphens. */
export const identifierSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in lower-case letters, digits and single hyphens');

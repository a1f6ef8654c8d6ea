import { z } from './zod.ts';

/** A calendar day as `YYYY-MM-DD`. */
export const isoDateSchema = z.iso.date('write the date as YYYY-MM-DD');

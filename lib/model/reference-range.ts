import { z } from './zod.ts';

/** Where a stretch of a scale stands to what is usual; `borderline` is above the usual but not yet called high. */
export const BAND_LEVELS = ['critical-low', 'low', 'normal', 'borderline', 'high', 'critical-high'] as const;

/**
 * A stretch of a scale between two limits in the unit of its range; null is open. A limit that two bands share
 * belongs to the one nearer to normal. `label` says it in the source's word, such as "prediabetes".
 */
export const rangeBandSchema = z.strictObject({
  level: z.enum(BAND_LEVELS),
  label: z.string().min(3).max(60).nullable().default(null),
  from: z.number().nullable().default(null),
  to: z.number().nullable().default(null),
});

/** The bands for one group of people, and the references they are taken from. */
export const rangeGroupSchema = z.strictObject({
  /** Whom the limits hold for, such as "adults" or "men". */
  who: z.string().min(3).max(80),
  bands: z.array(rangeBandSchema).min(2).max(6),
  citations: z.array(z.string().min(1)).min(1),
});

/** What a measured value means: reference intervals as data, each with its source. */
export const referenceRangeSchema = z.strictObject({
  unit: z.string().min(1).max(30),
  /** The same in the other system of units: value × `factor` + `plus`. */
  other: z
    .strictObject({
      unit: z.string().min(1).max(30),
      factor: z.number().positive(),
      plus: z.number().default(0),
    })
    .nullable()
    .default(null),
  groups: z.array(rangeGroupSchema).min(1).max(4),
});

/** Reference intervals of a measurement. */
export type ReferenceRange = z.infer<typeof referenceRangeSchema>;
/** One stretch of a scale. */
export type RangeBand = z.infer<typeof rangeBandSchema>;

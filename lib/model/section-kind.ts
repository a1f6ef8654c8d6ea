import { z } from './zod.ts';

/** The kinds that a section can have, in the order in which a reader asks. */
export const SECTION_KINDS = [
  'what-it-is',
  'symptoms',
  'emergency',
  'causes',
  'risk',
  'spread',
  'course',
  'danger',
  'tests',
  'values',
  'treatment',
  'medicines',
  'dosing',
  'side-effects',
  'who-should-not',
  'self-care',
  'food',
  'prevention',
  'pregnancy',
  'children',
  'older-people',
  'follow-up',
  'ask-your-doctor',
  'mechanism',
  'criteria',
  'work-up',
  'first-line',
  'escalation',
  'monitoring',
  'pitfalls',
  'guidelines',
] as const;

/** What a section of an article tells, whatever its heading says. */
export const sectionKindSchema = z.enum(SECTION_KINDS);

/** What a section tells. */
export type SectionKind = z.infer<typeof sectionKindSchema>;

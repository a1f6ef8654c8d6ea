/** What the content guide asks and a text does not meet. */
export interface GuideFault {
  /** Which check found it: the name it is owed under in `data/owed.yaml`. */
  readonly check: (typeof GUIDE_CHECKS)[number];
  /** Id of the concept, article or reference. */
  readonly owner: string;
  readonly file: string;
  readonly line: number;
  /** What to write instead. */
  readonly message: string;
}

/** The checks of the guide, by the names that owed texts are listed under. */
export const GUIDE_CHECKS = [
  'definition-length',
  'definition-shared',
  'definition-circular',
  'definition-about',
  'wording',
  'inflammation',
  'evidence',
  'part-length',
  'part-kinds',
  'questions',
  'clinician-sources',
  'emergency',
  'reference-where',
] as const;

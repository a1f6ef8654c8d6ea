import type { SectionKind } from '../model/section-kind.ts';
import type { Statement } from '../model/statement.ts';

/** What can be shown as an answer: one statement of an article, a whole definition, or the values of a test. */
export interface Passage {
  readonly from: 'article' | 'definition' | 'values';
  /** The article's id, or the concept's. */
  readonly id: string;
  /** Its section; null for an article's answer, for definitions and values. */
  readonly sectionId: string | null;
  /** What it tells, 0-1 by kind of section; the answer of a question's article tells what the question asks. */
  readonly kinds: ReadonlyMap<SectionKind, number>;
  readonly statements: readonly Statement[];
  /** How much of the passage is about a concept, 0-1, by the concept's id. */
  readonly about: ReadonlyMap<string, number>;
}

/** The section of the sentence on emergencies, which is no section of an article's own. */
export const URGENT = 'urgent';

import type { ConceptKind } from '../model/concept.ts';

/** What a question wants to know of a concept, and where articles say it. */
export interface Aspect {
  /** For the reader: "signs", "treatment". */
  readonly name: string;
  /** Words that ask for it and say nothing of the concept itself. */
  readonly words: RegExp;
  /** Turns of phrase that ask for it, with other words inside. */
  readonly frames?: RegExp;
  /** Ids of the sections that tell it. */
  readonly sections: RegExp;
  /** How a statement of another section, or the answer, tells it; for articles without such a section. */
  readonly tells?: RegExp;
  /** Kinds of things that belong to it: a statement that names one tells it too. */
  readonly kinds?: readonly ConceptKind[];
  /** Ids of sections that may tell it, where nothing else does. */
  readonly fallback?: RegExp;
  /** Whether only what tells it answers, whatever else a statement speaks of: a dose is a number. */
  readonly strict?: true;
  /** Whether the article's answer belongs to it, before the sections. */
  readonly withAnswer?: true;
}

import type { ConceptKind } from '../model/concept.ts';

/** How much a passage is about a concept, by where the concept stands. */
export const ABOUT = {
  /** Its definition, its values. */
  itself: 1,
  /** The article is its lead article. */
  itsLead: 1,
  /** The answer of a question about it. */
  itsQuestion: 0.9,
  /** The other sections of that article. */
  besideItsQuestion: 0.6,
  /** The statement or its heading names it. */
  mentioned: 0.6,
  /** The article lists it. */
  near: 0.3,
} as const;

/** How much a word counts by the field that it stands in, and how much long fields are held against it (0-1). */
export const FIELDS = {
  names: { weight: 1.6, length: 0.3 },
  heading: { weight: 1.2, length: 0.3 },
  text: { weight: 1, length: 0.4 },
  phrasings: { weight: 0.6, length: 0.4 },
} as const;

/** How the parts of a passage's score weigh against each other. */
export const SCORE = {
  /** How soon more of the same word counts no more. */
  saturation: 0.6,
  /** A word that says what is asked for, rather than of what. */
  askingWord: 0.8,
  /** A word that names a concept, which counts by itself. */
  namingWord: 0.6,
  /** A concept that the question names. */
  concept: 4,
  /** The kind of section that tells what is asked. */
  kind: 4.5,
  /** The same where the words do not say what is asked. */
  unsaidKind: { 'what-it-is': 0.5, other: 0.25 },
  /** An article's question that is the one asked. */
  sameQuestion: 1.5,
  /** The share of that which its sections earn. */
  sameElsewhere: 0.3,
  /** A sentence that holds the number, time or dose that is asked for. */
  tells: 4,
  /** A word of the question that the passage does not have. */
  unmet: 0.1,
  /** A passage of the article that the question is asked on. */
  ownArticle: 6,
} as const;

/** What is shown: how many statements at most, and what share of the best one's score each must reach. */
export const SHOWN = {
  most: 4,
  share: 0.6,
  /** The share of what the best one is about the subject. */
  concept: 0.7,
  /** What a neighbour of the best statement gains. */
  beside: 1.5,
} as const;

/** How much a concept counts by its kind: what a question is about, rather than where in the body. */
export const CONCEPT_KINDS: Readonly<Record<ConceptKind, number>> = {
  condition: 1,
  drug: 1,
  'drug-class': 0.95,
  procedure: 0.9,
  'lab-test': 0.9,
  symptom: 0.8,
  organism: 0.8,
  measurement: 0.7,
  substance: 0.65,
  anatomy: 0.45,
  term: 0.4,
};

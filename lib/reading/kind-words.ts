import type { ConceptKind } from '../model/concept.ts';
import type { Reference } from '../model/reference.ts';

/** Each kind of concept in words. */
export const CONCEPT_KINDS: Readonly<Record<ConceptKind, string>> = {
  condition: 'condition',
  symptom: 'symptom',
  'lab-test': 'lab test',
  measurement: 'measurement',
  drug: 'medicine',
  'drug-class': 'group of medicines',
  procedure: 'procedure',
  anatomy: 'part of the body',
  substance: 'substance',
  organism: 'organism',
  term: 'medical word',
};

/** Each kind of reference in words. */
export const REFERENCE_KINDS: Readonly<Record<Reference['custom']['kind'], string>> = {
  guideline: 'Guideline',
  review: 'Review',
  research: 'Research',
  'government page': 'Government page',
  'government glossary': 'Government glossary',
  textbook: 'Textbook',
  terminology: 'Terminology',
};

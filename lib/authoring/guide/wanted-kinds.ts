import type { Audience } from '../../model/audience.ts';
import type { ConceptKind } from '../../model/concept.ts';
import type { SectionKind } from '../../model/section-kind.ts';

/** Kinds of section one of which a part must have. */
export type WantedKinds = readonly (readonly SectionKind[])[];

/**
 * What readers look for first in a lead article, by the kind of its concept: of each group one section at least.
 * What it is, the answer says; emergencies have a check of their own.
 */
export const WANTED_KINDS: Partial<Record<ConceptKind, Partial<Record<Audience, WantedKinds>>>> = {
  condition: {
    patient: [
      ['symptoms'],
      ['causes', 'risk'],
      ['tests'],
      ['treatment', 'medicines', 'self-care'],
      ['course', 'danger'],
      ['ask-your-doctor'],
    ],
    student: [['mechanism'], ['tests', 'criteria', 'work-up'], ['treatment', 'medicines', 'first-line']],
    clinician: [
      ['criteria', 'work-up'],
      ['first-line', 'treatment'],
      ['escalation', 'monitoring', 'follow-up'],
    ],
  },
  symptom: {
    patient: [['causes'], ['treatment', 'medicines', 'self-care'], ['ask-your-doctor']],
    student: [['mechanism', 'causes']],
    clinician: [['work-up', 'criteria']],
  },
  drug: {
    patient: [['side-effects'], ['who-should-not'], ['ask-your-doctor']],
    student: [['mechanism']],
    clinician: [['dosing', 'first-line'], ['monitoring'], ['who-should-not', 'pitfalls']],
  },
  'drug-class': {
    patient: [['side-effects'], ['who-should-not'], ['ask-your-doctor']],
    student: [['mechanism']],
    clinician: [['dosing', 'first-line'], ['monitoring'], ['who-should-not', 'pitfalls']],
  },
  'lab-test': {
    patient: [['values'], ['ask-your-doctor']],
    clinician: [['values', 'criteria'], ['pitfalls']],
  },
};

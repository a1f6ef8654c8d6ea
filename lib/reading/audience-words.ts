import type { Audience } from '../model/audience.ts';

/** How each audience is named when a reader chooses. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  patient: 'Patient or carer',
  student: 'Student or allied health',
  clinician: 'Clinician',
};

/** How the text for each audience is announced where space is short. */
export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  patient: 'For patients',
  student: 'For students',
  clinician: 'For clinicians',
};

/** Whose text is shown before the reader has chosen. */
export const DEFAULT_AUDIENCE: Audience = 'patient';

import { expect, test } from 'vitest';
import { isGraded } from '../../../../lib/authoring/guide/is-graded.ts';

test.each([
  'Give antibiotics within one hour (strong, moderate evidence).',
  'Self-care education is recommended (class 1, level A).',
  'A statin is reasonable (class IIa).',
  'Screen adults of 45 to 49 years (grade B).',
  'Aspirin may be started at 40 to 59 years (C).',
  'Start with a beta blocker (1B) in most.',
])('%s has a grade', (text) => {
  expect(isGraded(text)).toBe(true);
});

test.each([
  'Sodium below 125 mmol/L (profound).',
  'A test of the hepatitis virus (HBV).',
  'Give 50 mg (a strong tablet holds more).',
  'Vitamin (A or D) helps.',
])('%s has none', (text) => {
  expect(isGraded(text)).toBe(false);
});

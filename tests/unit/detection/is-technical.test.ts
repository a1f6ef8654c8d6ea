import { expect, test } from 'vitest';
import { isTechnical } from '../../../lib/detection/is-technical.ts';

test.each(['myocardial infarction', 'hypertension', 'pruritus', 'syncope', 'Nephrolithiasis', 'edema'])(
  '%s is a wording of the profession',
  (wording) => {
    expect(isTechnical(wording)).toBe(true);
  },
);

test.each([
  'heart attack',
  'high blood pressure',
  'itching',
  'kidney stones',
  'arthritis',
  'Leukemia',
  'tumours',
])('%s is not', (wording) => {
  expect(isTechnical(wording)).toBe(false);
});

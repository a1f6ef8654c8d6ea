import { expect, test } from 'vitest';
import { namesDose } from '../../../lib/authoring/names-dose.ts';

test.each([
  'Take 40 mg of it.',
  'Give 2 tablets with water.',
  'Between 500 and 1,000 mg of paracetamol help.',
  'Take 500 mg of paracetamol and water.',
  'A daily pill of 1,000 IU of vitamin D.',
  '75-100 mg a day, with a glass of water.',
])('%s gives a dose', (text) => {
  expect(namesDose(text)).toBe(true);
});

test.each([
  'Below 125 mmol/L is low.',
  'A value above 126 mg/dL counts.',
  'Fast-acting sugar, 15 to 20 g, for example half a glass of juice, brings it up.',
  'Half a glass of juice holds 15 g of sugar.',
  'Less than 2,300 mg of sodium a day is the usual goal.',
  'About 30 g fiber a day, and 400 mg of caffeine at most.',
  'Small sips, 200 ml of salted fluid an hour.',
])('%s gives none', (text) => {
  expect(namesDose(text)).toBe(false);
});

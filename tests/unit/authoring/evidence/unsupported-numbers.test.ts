import { expect, test } from 'vitest';
import { unsupportedNumbers } from '../../../../lib/authoring/evidence/unsupported-numbers.ts';

test('numbers are found in digits and words, with points, commas and thousands', () => {
  expect(unsupportedNumbers('About 2 in 1,000 people, or 0.5 %.', ['two of 1000', 'half: 0.5'])).toEqual([]);
  expect(unsupportedNumbers('One of seven, as an example.', ['2 or 3 of them'])).toEqual([]);
});

test('a number that no passage holds is told once', () => {
  expect(unsupportedNumbers('Above 145 mmol/L; at 145 it is high.', ['above 135 mmol/L'])).toEqual(['145']);
  expect(unsupportedNumbers('Lasts 7 to 10 days.', ['7 days'])).toEqual(['10']);
});

test('numbers inside names are no amounts', () => {
  expect(unsupportedNumbers('Vitamin B12, HbA1c, COVID-19 and type 2 diabetes.', ['type 2'])).toEqual([]);
});

import { expect, test } from 'vitest';
import { findLongForm } from '../../../lib/detection/find-long-form.ts';

test.each([
  ['PE', 'we teach physical education', 'physical education'],
  ['HMM', 'by a hidden Markov model', 'hidden Markov model'],
  ['ATP', 'of adenosine triphosphate', 'adenosine triphosphate'],
  ['CO2', 'and carbon monoxide 2', 'carbon monoxide 2'],
  ['T-DM1', 'trastuzumab drug med 1', 'trastuzumab drug med 1'],
] as const)('%s ends "%s"', (short, before, long) => {
  const at = findLongForm(short, before);
  expect(before.slice(at)).toBe(long);
});

test.each([
  ['PE', 'the slope'],
  ['PE', 'the ape'],
  ['XY', 'nothing here'],
  ['AB', 'a one two three four b'],
  ['MS', ''],
] as const)('%s is not found in "%s"', (short, before) => {
  expect(findLongForm(short, before)).toBe(-1);
});

import { expect, test } from 'vitest';
import { checkInflammation } from '../../../../lib/authoring/guide/check-inflammation.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';

const isTold = (plain: string, precise: string): boolean =>
  checkInflammation(madeDefined(plain, precise)).length > 0;

test('an inflammation is called one; what is only a swelling may be called so', () => {
  expect(isTold('A swelling of the brain.', 'Inflammation of the brain.')).toBe(true);
  expect(isTold('A swollen brain.', 'An inflammatory disease of the brain.')).toBe(true);
  expect(isTold('Inflammation, with swelling of the brain.', 'Inflammation of the brain.')).toBe(false);
  expect(isTold('A swelling of the legs.', 'Fluid in the interstitium.')).toBe(false);
});

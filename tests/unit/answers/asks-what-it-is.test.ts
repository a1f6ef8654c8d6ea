import { expect, test } from 'vitest';
import { asksWhatItIs } from '../../../lib/answers/asks-what-it-is.ts';

test.each([
  ['What is tachycardia?', true],
  ["So, what's edema", true],
  ['What does edema mean?', true],
  ['Define rosacea', true],
  ['rosacea', true],
  ['Why rosacea?', false],
  ['How is rosacea treated?', false],
  ['Is rosacea dangerous?', false],
  ['rosacea: can it spread?', false],
])('"%s": %s', (question, asks) => {
  expect(asksWhatItIs(question)).toBe(asks);
});

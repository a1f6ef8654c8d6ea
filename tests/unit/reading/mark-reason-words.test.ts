import { expect, test } from 'vitest';
import { markReasonWords } from '../../../lib/reading/mark-reason-words.ts';

test.each([
  [
    { kind: 'spelledOut', form: 'MS' },
    'Multiple sclerosis',
    '“MS” is marked as multiple sclerosis because this page spells it out.',
  ],
  [
    { kind: 'named', form: 'low sodium' },
    'Hyponatremia',
    '“low sodium” is marked as hyponatremia because this page names it in full.',
  ],
  [
    { kind: 'context', form: 'PD' },
    'Parkinson disease',
    '“PD” is marked as Parkinson disease because of the words around it.',
  ],
  [
    { kind: 'named', form: 'X' },
    'HIV infection',
    '“X” is marked as HIV infection because this page names it in full.',
  ],
] as const)('%o', (reason, name, words) => {
  expect(markReasonWords(reason, name)).toBe(words);
});

import { expect, test } from 'vitest';
import { stillOwed } from '../../../../lib/authoring/guide/still-owed.ts';

test('what has no fault any more goes, and nothing new comes', () => {
  const owed = new Map([['wording', new Set(['old', 'mended'])]]);
  const faults = ['old', 'new'].map((owner) => ({
    check: 'wording' as const,
    owner,
    file: 'a',
    line: 1,
    message: '',
  }));
  expect(stillOwed(faults, owed).get('wording')).toEqual(new Set(['old']));
});

import { expect, test } from 'vitest';
import type { GuideFault } from '../../../../lib/authoring/guide/guide-fault.ts';
import { withoutOwed } from '../../../../lib/authoring/guide/without-owed.ts';

const fault = (owner: string): GuideFault => ({
  check: 'wording',
  owner,
  file: 'a.yaml',
  line: 2,
  message: `mend ${owner}`,
});

test('owed faults are let pass, all others are told', () => {
  const owed = new Map([['wording', new Set(['old'])]]);
  expect(withoutOwed([fault('old'), fault('new')], owed)).toEqual([
    { file: 'a.yaml', line: 2, message: 'mend new' },
  ]);
});

test('what is owed no longer must be taken out', () => {
  const owed = new Map([['wording', new Set(['old'])]]);
  expect(withoutOwed([], owed)[0]?.message).toContain('`old` is owed for wording no longer');
});

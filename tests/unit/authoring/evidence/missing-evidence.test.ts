import { expect, test } from 'vitest';
import { missingEvidence } from '../../../../lib/authoring/evidence/missing-evidence.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { madeEvidence } from '../../../fixtures/made-evidence.ts';

const said = { owner: 'salt', text: 'Salt is a mineral.', file: 'concepts/a.yaml', line: 5 };
const isStored = (id: string): boolean => id.startsWith('nci-');

test('each stored text that a statement cites needs its own passage', () => {
  const statement = { ...said, citations: ['nci-cdr1', 'nci-cdr2', 'made2020'] };
  const line = madeEvidence({ statement: statementKey(said.text) });
  const faults = missingEvidence([statement], [line], isStored);
  expect(faults.map(({ owner, message }) => `${owner} ${message}`)).toEqual([
    expect.stringContaining('salt no passage of nci-cdr2 is named'),
  ]);
  expect(missingEvidence([{ ...said, citations: ['nci-cdr1'] }], [line], isStored)).toEqual([]);
  expect(missingEvidence([{ ...said, citations: ['made2020'] }], [], isStored)).toEqual([]);
});

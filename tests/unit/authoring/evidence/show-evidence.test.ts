import { expect, test } from 'vitest';
import { showEvidence } from '../../../../lib/authoring/evidence/show-evidence.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { madeEvidence, madeRecord } from '../../../fixtures/made-evidence.ts';

test('each statement stands above its passage, and what has none says so', () => {
  const sources = new Map([['nci-dictionary/CDR1', madeRecord({})]]);
  const evidence = [madeEvidence({ statement: statementKey('Salt is a mineral.'), start: 0, end: 18 })];
  const statement = {
    text: 'Salt is a mineral.',
    citations: ['nci-cdr1', 'made2020'],
    file: 'a.yaml',
    line: 3,
  };
  expect(showEvidence([statement], evidence, sources)).toEqual([
    'a.yaml:3  Salt is a mineral.',
    '    nci-cdr1 (nci-dictionary/CDR1): A mineral in food.',
    '    made2020: not compared with the full text',
  ]);
});

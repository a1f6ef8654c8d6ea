import { expect, test } from 'vitest';
import { citedTexts } from '../../../../lib/authoring/evidence/cited-texts.ts';
import { madeEvidence, madeRecord } from '../../../fixtures/made-evidence.ts';

test('each record that evidence names gives its whole text once', () => {
  const sources = new Map([['nci-dictionary/CDR1', madeRecord({})]]);
  const evidence = [madeEvidence({}), madeEvidence({ start: 5 }), madeEvidence({ record: 'CDR9' })];
  expect(citedTexts(evidence, sources)).toEqual([madeRecord({}).text]);
});

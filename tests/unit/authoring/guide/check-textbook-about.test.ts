import { expect, test } from 'vitest';
import { passageDigest } from '../../../../lib/authoring/evidence/evidence-lines.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { checkTextbookAbout } from '../../../../lib/authoring/guide/check-textbook-about.ts';
import { madeReference } from '../../../fixtures/made-content.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

const TEXT = 'Blood with too little iron.';

function told(record: Partial<Parameters<typeof madeRecord>[0]>, title = 'Red Blood Cells'): string[] {
  const made = madeReference('made2020', { title });
  const stored = madeRecord(record);
  const line = {
    statement: statementKey(TEXT),
    reference: 'made2020',
    source: stored.source,
    record: stored.record,
    start: 0,
    end: stored.text.length,
    digest: passageDigest(stored.text),
    compared: '2026-11-28',
  };
  return checkTextbookAbout(madeDefined(TEXT, TEXT, { name: 'Anemia' }), {
    references: new Map([['made2020', { ...made, custom: { ...made.custom, kind: 'textbook' as const } }]]),
    evidence: new Map([[line.statement, [line]]]),
    sources: new Map([[`${stored.source}/${stored.record}`, stored]]),
  }).map(({ message }) => message);
}

test('the record or its passage names the concept', () => {
  expect(told({ name: 'anaemia', text: 'Too few red cells.' })).toEqual([]);
  expect(told({ name: 'iron', text: 'Lack of iron brings anemia.' })).toEqual([]);
  expect(told({ name: 'iron', text: 'A metal.' })).toHaveLength(2);
  expect(told({ name: 'iron', text: 'A metal.' })[0]).toContain(
    'no passage of the plain definition of `low-salt`',
  );
});

test('a title that names it is enough', () => {
  expect(told({ name: 'iron', text: 'A metal.' }, 'Anemia and its causes')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { checkEvidence } from '../../../../lib/authoring/evidence/check-evidence.ts';
import type { Evidence } from '../../../../lib/authoring/evidence/evidence.ts';
import { passageDigest } from '../../../../lib/authoring/evidence/evidence-lines.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { madeEvidence, madeRecord } from '../../../fixtures/made-evidence.ts';

const record = madeRecord({});
const sources = new Map([['nci-dictionary/CDR1', record]]);
const text = 'Salt raises the pressure of blood in 3 of 10 people.';

function told(some: Partial<Evidence>, citations = ['nci-cdr1'], said = text): string[] {
  const problems: ContentProblem[] = [];
  const passage = record.text.slice(19);
  const line = madeEvidence({
    statement: statementKey(text),
    start: 19,
    end: record.text.length,
    digest: passageDigest(passage),
    ...some,
  });
  checkEvidence(
    [{ text: said, citations, file: 'concepts/a.yaml', line: 5 }],
    [{ ...line, file: 'evidence/a.tsv', line: 2 }],
    { isStored: (id) => id.startsWith('nci-'), sources },
    problems,
  );
  return problems.map(({ file, line: at, message }) => `${file}:${at} ${message}`);
}

test('a statement with its passage is fine', () => {
  expect(told({})).toEqual([]);
});

test('a line whose statement is not there, or does not cite its reference, is told', () => {
  expect(told({ statement: 'f'.repeat(16) })[0]).toContain('evidence/a.tsv:2 no statement with this hash');
  expect(told({ reference: 'nci-cdr2' })).toHaveLength(1);
});

test('a passage that does not stand there is told', () => {
  expect(told({ end: 25 })[0]).toContain('does not hold this passage from 19 to 25');
  expect(told({ record: 'CDR9' })[0]).toContain('nci-dictionary/CDR9');
});

test('a number must stand in a passage, unless a text that is not stored is cited too', () => {
  const other = 'Salt raises the pressure of blood in 4 of 10 people.';
  const line = { statement: statementKey(other) };
  expect(told(line, ['nci-cdr1'], other)[0]).toContain('4 stands in no passage');
  expect(told(line, ['nci-cdr1', 'made2020'], other)).toEqual([]);
});

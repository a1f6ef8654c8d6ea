import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import {
  passageDigest,
  readEvidence,
  writeEvidence,
} from '../../../../lib/authoring/evidence/evidence-lines.ts';
import { madeEvidence } from '../../../fixtures/made-evidence.ts';

test('what is written is read back, sorted and once', () => {
  const [one, two] = [
    madeEvidence({ statement: 'b'.repeat(16) }),
    madeEvidence({ statement: 'a'.repeat(16) }),
  ];
  const problems: ContentProblem[] = [];
  const read = readEvidence(writeEvidence([one, two, one]), 'evidence/x.tsv', problems);
  expect(read).toEqual([
    { ...two, file: 'evidence/x.tsv', line: 2 },
    { ...one, file: 'evidence/x.tsv', line: 3 },
  ]);
  expect(problems).toEqual([]);
});

test('broken lines and other columns are told with their line, and the rest is read', () => {
  const problems: ContentProblem[] = [];
  const text = writeEvidence([madeEvidence({})]).replace('compared\n', 'date\n') + 'half\ta line\n';
  expect(readEvidence(text, 'evidence/x.tsv', problems)).toHaveLength(1);
  expect(problems.map(({ line }) => line)).toEqual([1, 3]);
});

test('a digest tells passages apart', () => {
  expect(passageDigest('one')).toMatch(/^[0-9a-f]{64}$/);
  expect(passageDigest('one')).not.toBe(passageDigest('One'));
});

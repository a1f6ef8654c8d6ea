import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { takeConcepts } from '../../../../lib/authoring/evidence/take-concepts.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

test('both levels are resolved, their evidence kept by concept, faults told', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'draft-')), 'a.yaml');
  await writeFile(
    file,
    '- id: salt\n  plain: A mineral [nci-dictionary/CDR1].\n  precise: Sodium chloride [@made2020].\n- id: pepper\n  plain: P [x-y/1].\n  precise: Q [@made2020].\n',
  );
  const problems: ContentProblem[] = [];
  const context = {
    sources: new Map([['nci-dictionary/CDR1', madeRecord({})]]),
    known: new Map(),
    today: '2026-11-28',
  };
  const { drafts, references, evidence } = await takeConcepts([file], context, problems);
  expect(drafts[0]).toMatchObject({
    id: 'salt',
    plain: 'A mineral [@nci-cdr1].',
    precise: 'Sodium chloride [@made2020].',
  });
  expect(references.map(({ id }) => id)).toEqual(['nci-cdr1']);
  expect(evidence.get('salt')).toHaveLength(1);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringContaining('4 `pepper`: there is no stored text "x-y/1"'),
  ]);
});

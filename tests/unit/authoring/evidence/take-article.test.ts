import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { takeArticle } from '../../../../lib/authoring/evidence/take-article.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

const context = {
  sources: new Map([['nci-dictionary/CDR1', madeRecord({})]]),
  known: new Map(),
  today: '2026-11-28',
};

async function take(text: string) {
  const folder = join(await mkdtemp(join(tmpdir(), 'draft-')), 'food');
  await mkdir(folder);
  await writeFile(join(folder, 'salt.md'), text);
  const problems: ContentProblem[] = [];
  return { taken: await takeArticle(join(folder, 'salt.md'), context, problems), problems };
}

test('answers, bullets and the urgent line are resolved, all else stays', async () => {
  const { taken, problems } = await take(
    [
      '---',
      'id: salt',
      "urgent: 'It''s bad [nci-dictionary/CDR1].'",
      'also:',
      '  - Is salt [a] mineral?',
      '---',
      '# patient',
      'Salt is a mineral [nci-dictionary/CDR1].',
      '## Food {food}',
      '- In bread [nci-dictionary/CDR1 "A mineral"; @made2020].',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(taken.file).toBe('articles/food/salt.md');
  expect(taken.text).toContain("urgent: 'It''s bad [@nci-cdr1].'");
  expect(taken.text).toContain('- In bread [@nci-cdr1; @made2020].');
  expect(taken.evidence).toHaveLength(3);
});

test('what cannot be resolved is told with its line', async () => {
  const { problems } = await take(
    '---\nid: salt\n---\n# patient\nSalt is white [nci-dictionary/CDR1 "pepper"].\n',
  );
  expect(problems.map(({ line, message }) => `${line} ${message}`)[0]).toContain('5 "pepper"');
});

test('an urgent line of several sentences is one statement, as the article reads it', async () => {
  const { taken } = await take(
    "---\nurgent: 'It is bad [nci-dictionary/CDR1]. Call for help [nci-dictionary/CDR1].'\n---\n# patient\n",
  );
  const whole = statementKey('It is bad. Call for help.');
  expect(taken.evidence.map(({ statement }) => statement)).toEqual([whole, whole]);
});

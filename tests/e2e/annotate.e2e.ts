import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/fixtures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('the six annotated pages are marked as a person would: every term, nothing else', async () => {
  test.setTimeout(120_000);
  const gold = JSON.parse(await readFile(join(ROOT, 'tests/fixtures/gold/pages.json'), 'utf8')) as [
    page: string,
    text: string,
    concept: string,
    count: number,
  ][];
  const folder = await mkdtemp(join(tmpdir(), 'medglance-gold-'));
  for (const page of new Set(gold.map(([name]) => name)))
    await cp(join(ROOT, 'tests/fixtures/pages', page), join(folder, page));
  const result = spawnSync(
    'npm',
    ['run', '--silent', 'annotate', '--', '--pages', folder, '--density', 'all', '--names'],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  await rm(folder, { recursive: true });
  const marks = result.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { page: string; text: string; concept: string; count: number })
    .map(({ page, text, concept, count }) => [page, text, concept, count]);
  expect(marks).toEqual(gold);
});

test('a folder that is not there gets a plain message', () => {
  const result = spawnSync('npm', ['run', '--silent', 'annotate', '--', '--pages', 'nowhere'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(result.status).not.toBe(0);
  expect(result.stderr).toContain('There is no folder nowhere');
});

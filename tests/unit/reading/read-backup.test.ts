import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup } from '../../../lib/reading/read-backup.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const FOLDER = new URL('../../fixtures/backups/', import.meta.url);

test('reads back what was written, with or without a byte order mark', () => {
  const backup = madeBackup([madeSaved('a', { note: 'mine', tags: ['salt'] })]);
  for (const mark of ['', '\uFEFF'])
    expect(readBackup(mark + JSON.stringify(backup))).toEqual({ backup, unreadable: 0, problem: null });
});

test.each(readdirSync(FOLDER))('a backup of an older version is read: %s', (file) => {
  const read = readBackup(readFileSync(new URL(file, FOLDER), 'utf8'));
  expect(read.problem).toBeNull();
  expect(read.backup?.savedArticles.map(({ note, tags }) => [note, tags])).toEqual([
    ['ask about this', ['salt', 'for mum']],
    ['', []],
  ]);
});

test('entries that cannot be read are left out and counted; the rest is read', () => {
  const raw = { ...madeBackup([]), savedArticles: [madeSaved('a'), { id: 'broken' }, 7] };
  const read = readBackup(JSON.stringify(raw));
  expect(read.backup?.savedArticles).toHaveLength(1);
  expect(read).toMatchObject({ unreadable: 2, problem: null });
});

test.each([
  ['no JSON', 'hello', 'no Medglance backup, or it is damaged'],
  ['JSON of something else', '{"a":1}', 'no Medglance backup'],
  ['a list', '[]', 'no Medglance backup'],
  ['a newer version', JSON.stringify({ ...madeBackup([]), version: 9 }), 'made by a newer Medglance'],
  ['no list of articles', JSON.stringify({ ...madeBackup([]), savedArticles: {} }), 'This backup is damaged'],
  ['a wrong choice', JSON.stringify({ ...madeBackup([]), preferences: { audience: 'x' } }), 'damaged'],
])('refuses %s with a sentence, and says that nothing was changed', (_, text, words) => {
  const { backup, problem } = readBackup(text);
  expect(backup).toBeNull();
  expect(problem).toContain(words);
  expect(problem).toContain('Nothing was changed.');
});

import { expect, test } from 'vitest';
import { importBackup } from '../../../lib/storage/import-backup.ts';
import { readAudience } from '../../../lib/storage/preferences.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { readSwitches } from '../../../lib/storage/switches.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('added to what is there; the second time changes nothing', async () => {
  await saveArticle(database.now, madeSaved('a', { note: 'mine', tags: ['one'] }));
  const backup = madeBackup([madeSaved('a', { note: 'theirs', tags: ['two'] }), madeSaved('b')]);
  expect(await importBackup(database.now, backup, 'merge')).toMatchObject({
    added: 1,
    known: 1,
    removed: 0,
    replaced: null,
  });
  const once = (await listSaved(database.now)).articles;
  expect(once.find(({ articleId }) => articleId === 'a')).toMatchObject({
    note: 'mine\n\ntheirs',
    tags: ['one', 'two'],
  });
  expect(await importBackup(database.now, backup, 'merge')).toMatchObject({ added: 0, known: 2 });
  expect((await listSaved(database.now)).articles).toEqual(once);
});

test('choices come along only where none were made, or when everything is replaced', async () => {
  const first = madeBackup([], { audience: 'student' });
  await importBackup(database.now, first, 'merge');
  expect(await readAudience(database.now)).toBe('student');
  expect(await readSwitches(database.now)).toEqual(first.preferences.switches);
  const second = madeBackup([], { audience: 'clinician' });
  await importBackup(database.now, second, 'merge');
  expect(await readAudience(database.now)).toBe('student');
  await importBackup(database.now, second, 'replace');
  expect(await readAudience(database.now)).toBe('clinician');
});

test('replaced: what was there goes, and is named, so that it can come back', async () => {
  const old = madeSaved('old');
  await saveArticle(database.now, old);
  const result = await importBackup(database.now, madeBackup([madeSaved('new')]), 'replace');
  expect(result).toMatchObject({ added: 1, removed: 1, replaced: { records: [old] } });
  expect((await listSaved(database.now)).articles.map(({ articleId }) => articleId)).toEqual(['new']);
});

test('another text under a taken id gets an id of its own', async () => {
  const here = madeSaved('a');
  await saveArticle(database.now, here);
  await importBackup(database.now, madeBackup([madeSaved('b', { id: here.id })]), 'merge');
  const { articles } = await listSaved(database.now);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
});

test('all or nothing: when one record cannot be written, nothing is changed', async () => {
  await saveArticle(database.now, madeSaved('a'));
  const unwritable = { ...madeSaved('c'), note: (() => undefined) as unknown as string };
  await expect(
    importBackup(database.now, madeBackup([madeSaved('b'), unwritable]), 'replace'),
  ).rejects.toThrow('They are not changed');
  expect((await listSaved(database.now)).articles.map(({ articleId }) => articleId)).toEqual(['a']);
});

test('what cannot be read is set aside as it is, once, and stands beside what is here', async () => {
  await saveArticle(database.now, madeSaved('a'));
  const broken = { ...madeSaved('a'), audience: 'wizard' };
  const backup = madeBackup([], {}, [broken, 7]);
  expect(await importBackup(database.now, backup, 'merge')).toMatchObject({ added: 0, setAside: 2 });
  expect(await importBackup(database.now, backup, 'merge')).toMatchObject({ added: 0, setAside: 0 });
  const { articles, unreadable } = await listSaved(database.now);
  expect(articles).toHaveLength(1);
  expect(unreadable.map(({ raw }) => raw)).toEqual(expect.arrayContaining([broken, 7]));
});

test('notes too long to be joined refuse the whole backup', async () => {
  await saveArticle(database.now, madeSaved('a', { note: 'x'.repeat(150_000) }));
  const backup = madeBackup([madeSaved('b'), madeSaved('a', { note: 'y'.repeat(150_000) })]);
  await expect(importBackup(database.now, backup, 'merge')).rejects.toThrow('Nothing was changed');
  expect((await listSaved(database.now)).articles.map(({ articleId }) => articleId)).toEqual(['a']);
});

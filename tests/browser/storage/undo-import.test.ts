import { expect, test } from 'vitest';
import { importBackup, type Replaced } from '../../../lib/storage/import-backup.ts';
import { readAudience, writeAudience } from '../../../lib/storage/preferences.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { undoImport } from '../../../lib/storage/undo-import.ts';
import { writeWords } from '../../../lib/storage/write-on-saved.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

async function replaceBy(...saved: Parameters<typeof madeBackup>[0]): Promise<Replaced> {
  const { replaced } = await importBackup(database.now, madeBackup(saved), 'replace');
  if (!replaced) throw new Error('nothing was replaced');
  return replaced;
}

test('everything is back as it was: texts, what cannot be read, choices', async () => {
  await saveArticle(database.now, madeSaved('a', { note: 'mine' }));
  const broken = { id: 'broken', note: 7 };
  await database.now.savedArticles.add(broken);
  await writeAudience(database.now, 'patient');
  const before = await database.now.savedArticles.toArray();
  const replaced = await replaceBy(madeSaved('b'), madeSaved('a'));
  expect(await readAudience(database.now)).toBe('student');
  const { goneIds } = await undoImport(database.now, replaced);
  expect(goneIds).toHaveLength(2);
  expect(await database.now.savedArticles.toArray()).toEqual(before);
  expect(await readAudience(database.now)).toBe('patient');
});

test('what was saved or written since is not taken back with it', async () => {
  await saveArticle(database.now, madeSaved('a', { note: 'mine' }));
  const brought = madeSaved('a');
  const replaced = await replaceBy(brought, madeSaved('b'));
  await writeWords(database.now, brought.id, brought, { note: 'written since', tags: [] });
  await saveArticle(database.now, madeSaved('saved-since'));
  await undoImport(database.now, replaced);
  const { articles } = await listSaved(database.now);
  expect(new Map(articles.map(({ articleId, note }) => [articleId, note]))).toEqual(
    new Map([
      ['a', 'written since\n\nmine'],
      ['saved-since', ''],
    ]),
  );
});

import { expect, test } from 'vitest';
import { readSaved, saveArticle } from '../../../lib/storage/saved-articles.ts';
import { writePlace, writeWords } from '../../../lib/storage/write-on-saved.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('note, tags and place are written on it; the snapshot stays as it is', async () => {
  const article = await saveArticle(database.now, madeSaved('a'));
  await writeWords(database.now, article.id, article, { note: 'mine', tags: ['salt'] });
  await writePlace(database.now, article.id, 0.5);
  expect(await readSaved(database.now, article.id)).toEqual({
    ...article,
    note: 'mine',
    tags: ['salt'],
    position: 0.5,
    revision: 1,
  });
});

test('two windows began from the same note: the later save keeps what the other has written, and says so', async () => {
  const seen = await saveArticle(database.now, madeSaved('a', { note: 'Ask' }));
  const longer = { note: 'Ask about the spacer, the dose and the school', tags: ['mum'] };
  expect(await writeWords(database.now, seen.id, seen, longer)).toMatchObject({ keptBoth: false });
  const later = await writeWords(database.now, seen.id, seen, { note: 'Ask Ann', tags: ['lungs'] });
  expect(later).toMatchObject({ keptBoth: true });
  const stored = await readSaved(database.now, seen.id);
  expect(stored).toEqual(later?.saved);
  expect(stored?.note).toBe(`${longer.note}\n\nAsk Ann`);
  expect(stored?.tags.toSorted()).toEqual(['lungs', 'mum']);
});

test('many saves at the same moment from the same beginning: every text is there', async () => {
  const seen = await saveArticle(database.now, madeSaved('a'));
  const notes = Array.from({ length: 20 }, (_, at) => `note number ${at}.`);
  await Promise.all(notes.map((note) => writeWords(database.now, seen.id, seen, { note, tags: [] })));
  const stored = await readSaved(database.now, seen.id);
  for (const note of notes) expect(stored?.note).toContain(note);
  expect(stored?.revision).toBe(20);
});

test('how far it was read is no change of its words', async () => {
  const seen = await saveArticle(database.now, madeSaved('a'));
  await writePlace(database.now, seen.id, 0.5);
  const written = await writeWords(database.now, seen.id, seen, { note: 'mine', tags: [] });
  expect(written).toMatchObject({ keptBoth: false, saved: { note: 'mine', position: 0.5 } });
});

test('two notes too long to be one are refused, and what was there is there', async () => {
  const seen = await saveArticle(database.now, madeSaved('a'));
  await writeWords(database.now, seen.id, seen, { note: 'x'.repeat(150_000), tags: [] });
  await expect(
    writeWords(database.now, seen.id, seen, { note: 'y'.repeat(150_000), tags: [] }),
  ).rejects.toThrow('too long to be kept as one. Nothing was changed.');
  expect((await readSaved(database.now, seen.id))?.note).toBe('x'.repeat(150_000));
});

test('nothing is written on what has gone', async () => {
  const gone = madeSaved('a');
  expect(await writeWords(database.now, gone.id, gone, { note: 'x', tags: [] })).toBeNull();
  expect(await database.now.savedArticles.count()).toBe(0);
});

import { expect, test } from 'vitest';
import { articleDigest } from '../../../lib/reading/article-digest.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import type { SeenWords } from '../../../lib/reading/merge-words.ts';
import { Database } from '../../../lib/storage/database.ts';
import { SavedStore } from '../../../lib/storage/saved-store.ts';
import { listSaved } from '../../../lib/storage/saved-list.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeArticle, madePack } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('the checkpoint holds what the database holds, after every kind of change', async () => {
  const checkpoint = madeCheckpoint();
  const store = new SavedStore(database.now, checkpoint);
  const same = async (): Promise<void> => {
    const { articles } = await listSaved(database.now);
    expect([...checkpoint.copies.values()].toSorted(byId)).toEqual(articles.toSorted(byId));
  };
  const [a, b] = [madeSaved('a'), madeSaved('b')];
  await store.save(a);
  await store.save(b);
  await same();
  await store.write(a.id, a, { note: 'mine', tags: [] });
  await same();
  await store.keepPlace(a.id, 0.5);
  await same();
  await store.remove(b.id);
  await same();
  await store.bringIn(madeBackup([madeSaved('c'), madeSaved('a', { note: 'theirs' })]), 'merge');
  await same();
  const { replaced } = await store.bringIn(madeBackup([madeSaved('d'), a]), 'replace');
  await same();
  expect(checkpoint.copies.size).toBe(2);
  if (replaced) await store.undo(replaced);
  await same();
  expect([...checkpoint.copies.keys()]).not.toHaveLength(0);
  expect((await listSaved(database.now)).articles.map(({ articleId }) => articleId).toSorted()).toEqual([
    'a',
    'c',
  ]);
});

test('a checkpoint that cannot be written takes nothing from the save', async () => {
  const store = new SavedStore(database.now, {
    ...madeCheckpoint(),
    keep: () => Promise.reject(new Error('full')),
  });
  await store.save(madeSaved('a'));
  expect((await listSaved(database.now)).articles).toHaveLength(1);
});

test('tidying makes the library’s own what it has word for word, and the second copy say the same', async () => {
  const draft = madeArticle();
  const content = await articleDigest(draft);
  const article = { ...draft, review: draft.review.map((step) => ({ ...step, content })) };
  const old = madeSaved('low-salt', { source: 'unknown', contentHash: 'claimed', article, note: 'mine' });
  await database.now.savedArticles.add(old);
  const checkpoint = madeCheckpoint(new Map([[old.id, { ...old, note: 'half written' }]]));
  const library = openLibrary(madePack({ articles: [article] }));
  const store = new SavedStore(database.now, checkpoint);
  expect(await store.tidy(library, () => Promise.resolve())).toEqual([old.id]);
  const [settled] = (await listSaved(database.now)).articles;
  expect(settled).toMatchObject({ source: 'library', contentHash: content, note: 'mine' });
  expect(checkpoint.copies).toEqual(new Map([[old.id, settled]]));
  expect(await store.tidy(library, () => Promise.resolve())).toEqual([]);
});

test('two windows that make a thousand mixed changes each lose nothing of one another', async () => {
  const other = new Database(database.now.name);
  await other.open();
  const checkpoint = madeCheckpoint();
  const work = async (store: SavedStore, who: string): Promise<Map<string, SeenWords>> => {
    const notes = new Map<string, SeenWords>();
    for (let turn = 0; turn < 1000; turn += 1) {
      const [some] = [...notes.keys()].slice(turn % Math.max(1, notes.size));
      if (turn % 3 === 0 || some === undefined) {
        const article = madeSaved(`${who}-${turn}`);
        await store.save(article);
        notes.set(article.id, article);
      } else if (turn % 3 === 1) {
        const seen = notes.get(some) ?? madeSaved();
        const written = await store.write(some, seen, { note: `${who} ${turn}`, tags: [] });
        if (written) notes.set(some, written.saved);
      } else if (turn % 6 === 2) {
        await store.remove(some);
        notes.delete(some);
      } else await store.keepPlace(some, 0.5);
    }
    return notes;
  };
  const made = await Promise.all([
    work(new SavedStore(database.now, checkpoint), 'one'),
    work(new SavedStore(other, checkpoint), 'two'),
  ]);
  const expected = new Map(made.flatMap((notes) => [...notes].map(([id, { note }]) => [id, note] as const)));
  const there = (await listSaved(other)).articles;
  expect(new Map(there.map(({ id, note }) => [id, note]))).toEqual(expected);
  expect([...checkpoint.copies.values()].toSorted(byId)).toEqual(there.toSorted(byId));
  other.close();
});

function byId(a: unknown, b: unknown): number {
  return (a as { id: string }).id.localeCompare((b as { id: string }).id);
}

import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { Database } from '../../../lib/storage/database.ts';
import { openDatabase, type GenerationStamp } from '../../../lib/storage/open-database.ts';
import { saveArticle } from '../../../lib/storage/saved-articles.ts';
import { madeCheckpoint } from '../../fixtures/made-checkpoint.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const name = `test-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

function stamp(): GenerationStamp {
  let kept: string | null = null;
  return {
    read: async () => kept,
    write: async (generation) => {
      kept = generation;
    },
  };
}

test('a new database is not a lost one; a deleted one is, and comes back from the checkpoint', async () => {
  const outside = stamp();
  const checkpoint = madeCheckpoint();
  const first = await openDatabase(outside, checkpoint, new Database(name));
  expect(first).toMatchObject({ lost: false, restored: 0 });
  const kept = madeSaved('a', { note: 'mine' });
  await saveArticle(first.database, kept);
  checkpoint.copies.set(kept.id, kept);
  checkpoint.copies.set('broken', { id: 'broken' });
  first.database.close();
  const again = await openDatabase(outside, checkpoint, new Database(name));
  expect(again.lost).toBe(false);
  await again.database.delete();
  const after = await openDatabase(outside, checkpoint, new Database(name));
  expect(after).toMatchObject({ lost: true, restored: 1 });
  expect(await after.database.savedArticles.get(kept.id)).toEqual(kept);
  expect(await after.database.savedArticles.get('broken')).toBeDefined();
  expect(checkpoint.copies.has('broken')).toBe(true);
  after.database.close();
});

test('data written by a newer version is not opened, and not touched', async () => {
  const newer = new Dexie(name);
  newer.version(99).stores({ savedArticles: 'id', preferences: 'key', novelty: 'id' });
  await newer.open();
  await newer.table('novelty').add({ id: 'kept' });
  const before = newer.backendDB().version;
  newer.close();
  await expect(openDatabase(stamp(), madeCheckpoint(), new Database(name))).rejects.toThrow(
    'written by a newer Medglance',
  );
  const look = new Dexie(name);
  await look.open();
  expect(await look.table('novelty').count()).toBe(1);
  expect(look.backendDB().version).toBe(before);
  look.close();
});

test('an old connection that does not let go is named, instead of waiting without end', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('preferences', { keyPath: 'key' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  await expect(openDatabase(stamp(), madeCheckpoint(), new Database(name))).rejects.toThrow(
    'Close other Medglance panels',
  );
  old.close();
});

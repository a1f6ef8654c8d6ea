import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { Database } from '../../../lib/storage/database.ts';
import { openDatabase, type GenerationStamp } from '../../../lib/storage/open-database.ts';

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

test('a new database is not a lost one; a deleted one is', async () => {
  const outside = stamp();
  const first = await openDatabase(outside, new Database(name));
  expect(first.lost).toBe(false);
  first.database.close();
  const again = await openDatabase(outside, new Database(name));
  expect(again.lost).toBe(false);
  await again.database.delete();
  const after = await openDatabase(outside, new Database(name));
  expect(after.lost).toBe(true);
  after.database.close();
});

test('data written by a newer version is not opened, and not touched', async () => {
  const newer = new Dexie(name);
  newer.version(99).stores({ savedArticles: 'id', preferences: 'key', novelty: 'id' });
  await newer.open();
  await newer.table('novelty').add({ id: 'kept' });
  const before = newer.backendDB().version;
  newer.close();
  await expect(openDatabase(stamp(), new Database(name))).rejects.toThrow('written by a newer Medglance');
  const look = new Dexie(name);
  await look.open();
  expect(await look.table('novelty').count()).toBe(1);
  expect(look.backendDB().version).toBe(before);
  look.close();
});

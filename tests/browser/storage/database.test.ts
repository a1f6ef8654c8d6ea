import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Database, SCHEMA_VERSION } from '../../../lib/storage/database.ts';
import { savedArticleSchema } from '../../../lib/model/saved-article.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const name = `test-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

test('has the stores it names, at its version', async () => {
  const database = new Database(name);
  await database.open();
  expect(database.backendDB().version).toBe(SCHEMA_VERSION * 10);
  expect(database.tables.map((table) => table.name).toSorted()).toEqual([
    'preferences',
    'recentLookUps',
    'savedArticles',
  ]);
  database.close();
});

test('data of version 1, whatever the reader has in it, is there in this version', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });
  const record = fc.record({
    id: fc.uuid({ version: 4 }),
    contentHash: fc.uuid(),
    note: words,
    tags: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
    pageTitle: fc.option(words),
    savedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  });
  const records = fc.uniqueArray(record, { maxLength: 12, selector: ({ id }) => id });
  await fc.assert(
    fc.asyncProperty(records, async (made) => {
      const old = new Dexie(name);
      old.version(1).stores({
        preferences: 'key',
        savedArticles: 'id, articleId, savedAt, &[articleId+contentHash]',
      });
      await old.open();
      const before = made.map((change) => {
        const {
          pageAddress: _address,
          position: _position,
          source: _source,
          revision: _revision,
          ...first
        } = madeSaved('low-salt', change);
        return first;
      });
      await old.table('savedArticles').bulkAdd(before);
      await old.table('preferences').add({ key: 'audience', value: 'student' });
      old.close();
      const database = new Database(name);
      await database.open();
      const after = await database.savedArticles.toArray();
      const expected = before.map((first) => ({
        ...first,
        pageAddress: null,
        position: 0,
        source: 'unknown',
        revision: 0,
      }));
      expect(new Set(after.map((one) => JSON.stringify(savedArticleSchema.parse(one))))).toEqual(
        new Set(expected.map((one) => JSON.stringify(savedArticleSchema.parse(one)))),
      );
      expect(await database.preferences.get('audience')).toMatchObject({ value: 'student' });
      await database.delete();
    }),
    { numRuns: 25 },
  );
});

test('data of version 2 keeps what it had, and vouches for nothing', async () => {
  const old = new Dexie(name);
  old.version(2).stores({
    preferences: 'key',
    savedArticles: 'id, articleId, savedAt, &[articleId+contentHash]',
    recentLookUps: '[kind+id], at',
  });
  await old.open();
  const {
    source: _source,
    revision: _revision,
    ...before
  } = madeSaved('a', {
    note: 'mine',
    position: 0.5,
    pageAddress: 'https://example.org/',
  });
  await old.table('savedArticles').bulkAdd([before, { id: 'bare' }]);
  old.close();
  const database = new Database(name);
  await database.open();
  expect(await database.savedArticles.get(before.id)).toEqual({ ...before, source: 'unknown', revision: 0 });
  expect(await database.savedArticles.get('bare')).toMatchObject({ id: 'bare' });
  expect(await database.savedArticles.where('source').equals('unknown').count()).toBe(2);
  database.close();
});

test('deleted from elsewhere, it closes and does not come back empty by itself', async () => {
  const database = new Database(name);
  await database.open();
  await Dexie.delete(name);
  await expect(database.savedArticles.count()).rejects.toThrow('Database has been closed');
  expect(await Dexie.exists(name)).toBe(false);
});

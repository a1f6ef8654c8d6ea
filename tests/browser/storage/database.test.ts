import { afterEach, expect, test } from 'vitest';
import { Database, SCHEMA_VERSION } from '../../../lib/storage/database.ts';

let database: Database;
afterEach(() => database.delete());

test('has the stores it names, at its version', async () => {
  database = new Database(`test-${crypto.randomUUID()}`);
  await database.open();
  expect(database.backendDB().version).toBe(SCHEMA_VERSION * 10);
  expect(database.tables.map(({ name }) => name).toSorted()).toEqual(['preferences', 'savedArticles']);
});

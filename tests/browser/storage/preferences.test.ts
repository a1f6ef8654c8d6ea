import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/storage/database.ts';
import { readAudience, rememberAsked, wasAsked, writeAudience } from '../../../lib/storage/preferences.ts';

let database: Database;
beforeEach(async () => {
  database = new Database(`test-${crypto.randomUUID()}`);
  await database.open();
});
afterEach(() => database.delete());

test('the choice is kept; before it there is none; what is no audience counts as none', async () => {
  expect(await readAudience(database)).toBeNull();
  await writeAudience(database, 'clinician');
  expect(await readAudience(database)).toBe('clinician');
  await database.preferences.put({ key: 'audience', value: 'wizard' });
  expect(await readAudience(database)).toBeNull();
});

test('asked once is remembered', async () => {
  expect(await wasAsked(database)).toBe(false);
  await rememberAsked(database);
  expect(await wasAsked(database)).toBe(true);
});

import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { Database } from '../../../lib/storage/database.ts';
import { keepOpen } from '../../../lib/storage/keep-open.ts';

const name = `test-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

test('opens once, again when it was closed, and forgets a failure', async () => {
  let opened = 0;
  let fails = true;
  const open = keepOpen(async () => {
    opened += 1;
    if (fails) throw new Error('not now');
    const database = new Database(name);
    await database.open();
    return { database, lost: false, restored: 0 };
  });
  await expect(open()).rejects.toThrow('not now');
  fails = false;
  const [first, second] = await Promise.all([open(), open()]);
  expect(first.database).toBe(second.database);
  expect(opened).toBe(2);
  await Dexie.delete(name);
  const again = await open();
  expect(again.database).not.toBe(first.database);
  expect(again.database.isOpen()).toBe(true);
  again.database.close();
});

import { expect, test } from 'vitest';
import { bringInOne } from '../../../lib/storage/bring-in-one.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('another text under a taken id gets an id of its own; the same text is joined', async () => {
  const here = madeSaved('a', { note: 'mine' });
  expect(await bringInOne(database.now, here)).toEqual({ isKnown: false, saved: here });
  const other = await bringInOne(database.now, madeSaved('b', { id: here.id }));
  expect(other.isKnown).toBe(false);
  expect(other.saved.id).not.toBe(here.id);
  expect(await bringInOne(database.now, madeSaved('a', { note: 'theirs' }))).toMatchObject({
    isKnown: true,
    saved: { id: here.id, note: 'mine\n\ntheirs' },
  });
  expect(await database.now.savedArticles.count()).toBe(2);
});

import { expect, test } from 'vitest';
import { clearRecent, listRecent, rememberLookUp } from '../../../lib/storage/recent-look-ups.ts';
import { writeSwitch } from '../../../lib/storage/switches.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

test('nothing is remembered unless the reader has turned it on', async () => {
  await rememberLookUp(database.now, { kind: 'concept', id: 'cramp', at: at(1) });
  expect(await database.now.recentLookUps.count()).toBe(0);
});

test('the last first, each once, no more than fifty; cleared, all are gone', async () => {
  await writeSwitch(database.now, 'recentLookUps', true);
  for (let minute = 0; minute < 60; minute += 1)
    await rememberLookUp(database.now, { kind: 'concept', id: `c${minute % 55}`, at: at(minute) });
  const recent = await listRecent(database.now);
  expect(recent).toHaveLength(50);
  expect(recent.slice(0, 6).map(({ id }) => id)).toEqual(['c4', 'c3', 'c2', 'c1', 'c0', 'c54']);
  await clearRecent(database.now);
  expect(await listRecent(database.now)).toEqual([]);
});

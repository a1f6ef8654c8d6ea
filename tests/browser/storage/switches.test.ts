import { expect, test } from 'vitest';
import { listRecent, rememberLookUp } from '../../../lib/storage/recent-look-ups.ts';
import { readSwitches, writeSwitch } from '../../../lib/storage/switches.ts';
import { withDatabase } from './with-database.ts';

const database = withDatabase();

test('off at first; each is kept by itself', async () => {
  expect(await readSwitches(database.now)).toEqual({ pageAddresses: false, recentLookUps: false });
  await writeSwitch(database.now, 'pageAddresses', true);
  expect(await readSwitches(database.now)).toEqual({ pageAddresses: true, recentLookUps: false });
});

test('turning recent look-ups off forgets them', async () => {
  await writeSwitch(database.now, 'recentLookUps', true);
  await rememberLookUp(database.now, { kind: 'concept', id: 'cramp', at: '2026-01-01T00:00:00.000Z' });
  expect(await listRecent(database.now)).toHaveLength(1);
  await writeSwitch(database.now, 'recentLookUps', false);
  expect(await database.now.recentLookUps.count()).toBe(0);
});

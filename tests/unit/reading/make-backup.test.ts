import { expect, test } from 'vitest';
import { backupSchema } from '../../../lib/model/backup.ts';
import { makeBackup } from '../../../lib/reading/make-backup.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('holds everything, in the shape that is read back', () => {
  const saved = madeSaved('a', { note: 'n' });
  const { preferences } = madeBackup([]);
  const backup = makeBackup(
    [saved],
    [{ odd: 1 }],
    preferences,
    ['medglance 1'],
    new Date('2026-02-03T04:05:06Z'),
  );
  expect(backupSchema.parse(JSON.parse(JSON.stringify(backup)))).toEqual(
    madeBackup([saved], {}, [{ odd: 1 }]),
  );
});

test('a record that no file can hold leaves what can be made out of it, and the backup is made', () => {
  const circular: Record<string, unknown> = { note: 'mine' };
  circular['self'] = circular;
  const { preferences } = madeBackup([]);
  const { unreadable } = makeBackup([], [circular, undefined, 7n], preferences, [], new Date());
  expect(JSON.stringify(unreadable)).toContain('mine');
  expect(unreadable).toHaveLength(3);
});

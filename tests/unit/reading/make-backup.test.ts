import { expect, test } from 'vitest';
import { backupSchema } from '../../../lib/model/backup.ts';
import { makeBackup } from '../../../lib/reading/make-backup.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('holds everything, in the shape that is read back', () => {
  const saved = madeSaved('a', { note: 'n' });
  const { preferences } = madeBackup([]);
  const backup = makeBackup([saved], preferences, ['medglance 1'], new Date('2026-02-03T04:05:06Z'));
  expect(backupSchema.parse(JSON.parse(JSON.stringify(backup)))).toEqual(madeBackup([saved]));
});

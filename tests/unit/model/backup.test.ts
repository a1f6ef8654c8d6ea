import { expect, test } from 'vitest';
import { backupSchema } from '../../../lib/model/backup.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('takes a whole backup, and no other version, shape or unknown key', () => {
  const backup = madeBackup([madeSaved()]);
  expect(backupSchema.parse(backup)).toEqual(backup);
  for (const wrong of [
    { version: 1 },
    { version: 3 },
    { unreadable: 1 },
    { format: 'x' },
    { extra: 1 },
    { madeAt: 'today' },
  ])
    expect(backupSchema.safeParse({ ...backup, ...wrong }).success).toBe(false);
});

import { expect, test } from 'vitest';
import { backupWords } from '../../../lib/reading/backup-words.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('says what is in it, what is here already, and what cannot be read', () => {
  const backup = madeBackup([madeSaved('a', { note: 'n' }), madeSaved('b')]);
  expect(backupWords(backup, 1, new Set(['b hash']))).toBe(
    'Backup of 3 Feb 2026: 2 saved articles, 1 with note or tags; 1 of them are here already. 1 entry cannot be read and will be left out.',
  );
});

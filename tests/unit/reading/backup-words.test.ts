import { expect, test } from 'vitest';
import { backupWords } from '../../../lib/reading/backup-words.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const OFF = { switches: { pageAddresses: false, recentLookUps: false } };

test('says what is in it, what is here already, and what cannot be read', () => {
  const backup = madeBackup([madeSaved('a', { note: 'n', source: 'file' }), madeSaved('b')], OFF, [7]);
  expect(backupWords(backup, new Set(['b hash']))).toBe(
    'Backup of 3 Feb 2026: 2 saved articles, 1 with note or tags; 1 of them are here already. 1 text is not what this library says, and will be marked as brought in from a file. 1 entry cannot be read. What is stored there is kept, and goes into your next backup.',
  );
});

test('says what it would turn on', () => {
  const on = madeBackup([], { switches: { pageAddresses: true, recentLookUps: true } });
  expect(backupWords(on, new Set())).toContain(
    'It turns on that recent look-ups and page addresses are remembered; if you add it, only where you have not chosen.',
  );
});

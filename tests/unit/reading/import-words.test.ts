import { expect, test } from 'vitest';
import { importWords } from '../../../lib/reading/import-words.ts';

test('says only what happened', () => {
  expect(importWords({ added: 2, known: 0, removed: 0, setAside: 0 })).toBe('2 added.');
  expect(importWords({ added: 0, known: 1, removed: 3, setAside: 1 })).toBe(
    '0 added. 1 here already; notes and tags were joined. 1 unreadable entry kept aside. 3 removed, as everything was to be replaced.',
  );
});

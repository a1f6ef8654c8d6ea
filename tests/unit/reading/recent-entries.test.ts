import { expect, test } from 'vitest';
import { openLibrary } from '../../../lib/reading/library.ts';
import { recentEntries } from '../../../lib/reading/recent-entries.ts';
import { madePack } from '../../fixtures/made-content.ts';

test('what the library still has becomes a link; the rest is left out', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const entries = recentEntries(
    [
      { kind: 'concept', id: 'cramp', at },
      { kind: 'article', id: 'low-salt', at },
      { kind: 'concept', id: 'gone', at },
      { kind: 'article', id: 'gone', at },
    ],
    openLibrary(madePack()),
  );
  expect(entries).toEqual([
    { href: '#/concept/cramp', text: 'Cramp', about: 'symptom' },
    { href: '#/article/low-salt', text: 'What is low salt?', about: '' },
  ]);
});

import { expect, test } from 'vitest';
import { sortSaved } from '../../../lib/reading/sort-saved.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const saved = [
  madeSaved('b', { savedAt: '2026-01-02T00:00:00.000Z' }),
  madeSaved('a-10', { savedAt: '2026-01-03T00:00:00.000Z' }),
  madeSaved('a-9', { savedAt: '2026-01-01T00:00:00.000Z' }),
];

test.each([
  ['newest', ['a-10', 'b', 'a-9']],
  ['oldest', ['a-9', 'b', 'a-10']],
  ['question', ['a-9', 'a-10', 'b']],
] as const)('%s', (order, ids) => {
  expect(sortSaved(saved, order).map(({ articleId }) => articleId)).toEqual(ids);
});

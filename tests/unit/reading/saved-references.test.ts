import { expect, test } from 'vitest';
import { savedReferences } from '../../../lib/reading/saved-references.ts';
import { madeReference } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('each once; one from a file takes no place of the library’s, whatever order they stand in', () => {
  const forged = madeReference('made2020', { title: 'Proof' });
  const fromFile = madeSaved('b', { source: 'file', references: [forged, madeReference('other2021')] });
  const ours = madeSaved('a', { references: [madeReference('made2020')] });
  const found = savedReferences([fromFile, ours, fromFile, ours]);
  expect(found.map(({ id, title }) => [id, title])).toEqual([
    ['made2020', 'Title of made2020'],
    ['made2020-from-file-1', 'Proof'],
    ['other2021', 'Title of other2021'],
  ]);
});

test('two different ones of the same id from files both stay', () => {
  const one = madeSaved('a', { source: 'file', references: [madeReference('x')] });
  const two = madeSaved('b', { source: 'file', references: [madeReference('x', { title: 'Two' })] });
  const three = madeSaved('c', { source: 'unknown', references: [madeReference('x', { title: 'Three' })] });
  expect(savedReferences([one, two, three]).map(({ id }) => id)).toEqual([
    'x',
    'x-from-file-1',
    'x-from-file-2',
  ]);
});

import { expect, test } from 'vitest';
import { searchSaved } from '../../../lib/reading/search-saved.ts';
import { madeArticle } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const salt = madeSaved('low-salt', { note: 'Ask Dr Müller', tags: ['for mum'] });
const gout = madeSaved('gout', { article: madeArticle('gout', { also: [] }), audience: 'clinician' });
const search = searchSaved([salt, gout]);

test.each([
  ['nothing asked: everything, as listed', '', [salt, gout]],
  ['question', 'GOUT', [gout]],
  ['note, without its accent', 'muller', [salt]],
  ['tag', 'mum', [salt]],
  ['text of the audience it was saved for', 'clinicians', [gout]],
  ['text of another audience', 'students', []],
  ['all words, each somewhere', 'mum headache', [salt]],
  ['one word too many', 'salt zebra', []],
])('finds by %s', (_, query, found) => {
  expect(search(query)).toEqual(found);
});

test('what stands in the question comes before what stands in the text', () => {
  const other = madeSaved('headache');
  expect(searchSaved([salt, other])('headache')).toEqual([other, salt]);
});

import { expect, test } from 'vitest';
import { compareSource } from '../../../lib/reading/compare-source.ts';
import { textHash } from '../../../lib/reading/snapshot.ts';
import { hashedArticle, madeLibrary } from '../../fixtures/made-library.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const library = madeLibrary([hashedArticle()], '2');
const contentHash = textHash(hashedArticle());
const saved = madeSaved('low-salt', { contentHash, packVersion: '1' });

test.each([
  ['same', saved],
  ['earlier', { ...saved, contentHash: 'other' }],
  ['altered', { ...saved, contentHash: 'other', packVersion: '2' }],
  ['altered', { ...saved, contentHash: 'other', packVersion: '2', source: 'file' as const }],
  ['other', { ...saved, contentHash: 'other', source: 'file' as const }],
  ['other', { ...saved, contentHash: 'other', source: 'unknown' as const }],
  ['none', { ...saved, articleId: 'answer-1' }],
])('%s', (comparison, text) => {
  expect(compareSource(text, library)).toBe(comparison);
});

import { expect, test } from 'vitest';
import { contentHash } from '../../../lib/authoring/content-hash.ts';
import { settledSaved } from '../../../lib/reading/settled-saved.ts';
import { approved, forgedSaved } from '../../fixtures/forged-saved.ts';
import { hashedArticle, madeLibrary } from '../../fixtures/made-library.ts';
import { madeReference } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const library = madeLibrary();
const article = hashedArticle();
const brought = madeSaved('low-salt', { article, contentHash: contentHash(article), source: 'file' });

test('other words keep neither the hash nor the name that they came under, and stay marked', async () => {
  const forged = { ...forgedSaved(brought), articleId: 'something-else' };
  const settled = await settledSaved(forged, library);
  expect(settled).toMatchObject({ source: 'file', articleId: 'low-salt' });
  expect(settled.contentHash).toBe(contentHash(forged.article));
  expect(settled.contentHash).not.toBe(brought.contentHash);
});

test('a review, a date or a reference made up for the library’s own text is replaced by the library’s', async () => {
  const forged = {
    ...brought,
    packVersion: 'x',
    article: { ...approved(article), checked: 'paper' as const, updated: '2031-01-01' },
    references: [
      madeReference('made2020', { title: 'Proof that this is right', URL: 'https://evil.example.org/' }),
    ],
    note: 'mine',
    tags: ['salt'],
  };
  const settled = await settledSaved(forged, library);
  expect(settled).toMatchObject({ source: 'library', packVersion: '1', note: 'mine', tags: ['salt'] });
  expect(settled.article).toEqual(article);
  expect(settled.references.map(({ title }) => title)).toEqual(['Title of made2020', 'Title of other2021']);
});

test('a text of unknown origin that the library does not have stays unknown', async () => {
  const settled = await settledSaved({ ...forgedSaved(brought), source: 'unknown' }, library);
  expect(settled.source).toBe('unknown');
});

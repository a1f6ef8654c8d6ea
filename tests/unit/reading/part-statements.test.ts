import { expect, test } from 'vitest';
import { articleStatements, partStatements } from '../../../lib/reading/part-statements.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('the answer first, then the sections in order', () => {
  expect(partStatements(madeArticle().parts.patient).map(({ text }) => text)).toEqual([
    'Yes. Low salt tires people.',
    'Cramps trouble people.',
    'Headache is common.',
  ]);
});

test('of a whole article those of every audience, and the urgent one', () => {
  const texts = articleStatements(madeArticle()).map(({ text }) => text);
  expect(texts).toHaveLength(10);
  expect(texts.at(-1)).toBe('A seizure is an emergency.');
  expect(articleStatements(madeArticle('a', { urgent: null }))).toHaveLength(9);
});

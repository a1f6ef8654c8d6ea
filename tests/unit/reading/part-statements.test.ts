import { expect, test } from 'vitest';
import { partStatements } from '../../../lib/reading/part-statements.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('the answer first, then the sections in order', () => {
  expect(partStatements(madeArticle().parts.patient).map(({ text }) => text)).toEqual([
    'Yes. Low salt tires people.',
    'Cramps trouble people.',
    'Headache is common.',
  ]);
});

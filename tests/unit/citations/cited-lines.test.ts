import { expect, test } from 'vitest';
import { citedLines } from '../../../lib/citations/cited-lines.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

test('numbers follow the order of citation, and references stand in it', () => {
  const references = new Map([
    ['other2021', madeReference('other2021')],
    ['made2020', madeReference()],
  ]);
  const article = madeArticle();
  const lines = citedLines(article, article.parts.patient, references);
  expect(lines.answer).toBe('Yes. Low salt tires people. [1]');
  expect(lines.sections[0]?.paragraphs).toEqual([
    { isList: true, lines: ['Cramps trouble people. [2]', 'Headache is common. [1]'] },
  ]);
  expect(lines.references).toEqual([
    '1. Maker AB, et al. Title of made2020. Made J, 2020. https://doi.org/10.1000/made',
    '2. Maker AB, et al. Title of other2021. Made J, 2020. https://doi.org/10.1000/made',
  ]);
});

test('a reference that is missing is named by its id', () => {
  const article = madeArticle();
  expect(citedLines(article, article.parts.patient, new Map()).references[0]).toBe('1. made2020');
});

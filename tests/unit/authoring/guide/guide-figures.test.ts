import { expect, test } from 'vitest';
import { guideFigures } from '../../../../lib/authoring/guide/guide-figures.ts';
import { madeArticle, madePack, madeReference } from '../../../fixtures/made-content.ts';

test('says how much parts tell, with which numbers and grades, and what all rests on', () => {
  const { parts } = madeArticle();
  const text = 'Give 20 mg for 5 days, then measure 3 values (class 1, level A).';
  const clinician = { ...parts.clinician, answer: [{ text, citations: ['page2019'] }] };
  const page = madeReference('page2019', { type: 'webpage' });
  const figures = guideFigures(
    madePack({
      articles: [madeArticle('low-salt', { parts: { ...parts, clinician } })],
      references: [
        madeReference('made2020', {
          custom: { ...page.custom, superseded: 'the edition of 2026' },
        }),
        madeReference('other2021', { issued: { 'date-parts': [[2021]] } }),
        { ...page, custom: { ...page.custom, kind: 'government page' } },
      ],
    }),
  ).join('\n');
  expect(figures).toContain('clinician 20 to 20, median 20');
  expect(figures).toContain('Statements a part: patient 3 to 3');
  expect(figures).toContain(
    'Numbers a clinician part: 4 to 4, median 4; amounts with units: 2 to 2, median 2;',
  );
  expect(figures).toContain('statements with a number: 1 (33 %)');
  expect(figures).toContain(
    'Graded clinician statements: 1; resting on pages for the public alone: 1 (33 %)',
  );
  expect(figures).toContain('Definitions by what they rest on: guideline 4 (100 %)');
  expect(figures).toContain('Papers by year: 2021 1, 2020 1; superseded: 1 (made2020)');
});

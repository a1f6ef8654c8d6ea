import { expect, test } from 'vitest';
import { checkAbout } from '../../../../lib/authoring/guide/check-about.ts';
import { madeReference } from '../../../fixtures/made-content.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';

const told = (
  title: string,
  change: Record<string, unknown> = {},
  kind: 'guideline' | 'textbook' = 'guideline',
): number => {
  const reference = madeReference('made2020', { title });
  const references = new Map([['made2020', { ...reference, custom: { ...reference.custom, kind } }]]);
  return checkAbout(
    madeDefined('Text.', 'Text.', { name: 'Anemia', terms: { synonyms: ['low hemoglobin'] }, ...change }),
    references,
  ).length;
};

test('a title that names the concept in any of its forms is about it', () => {
  expect(told('Management of anaemia in adults')).toBe(0);
  expect(told('Low Hemoglobin')).toBe(0);
});

test('any other title is told at both levels, unless a reason is given or a textbook is cited', () => {
  expect(told('Sickle Cell Disease')).toBe(2);
  expect(told('Sickle Cell Disease', { about: 'its section on anemia' })).toBe(0);
  expect(told('Red Blood Cells', {}, 'textbook')).toBe(0);
});

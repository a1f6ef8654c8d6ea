import { expect, test } from 'vitest';
import { checkParts } from '../../../../lib/authoring/guide/check-parts.ts';
import type { ArticlePart } from '../../../../lib/model/article.ts';
import { madeReference } from '../../../fixtures/made-content.ts';
import { madeSourcedArticle } from '../../../fixtures/made-sourced.ts';

const part = (words: number): ArticlePart => ({
  answer: [{ text: Array.from({ length: words }, () => 'word').join(' '), citations: ['made2020'] }],
  sections: [],
  grade: 5,
});
const references = (kind: 'guideline' | 'government page') => {
  const made = madeReference();
  return new Map([[made.id, { ...made, custom: { ...made.custom, kind } }]]);
};
const told = (
  patient: number,
  isLead: boolean,
  kind: 'guideline' | 'government page' = 'guideline',
): string[] =>
  checkParts(
    madeSourcedArticle({ parts: { patient: part(patient), student: part(250), clinician: part(300) } }),
    isLead,
    references(kind),
  ).map(({ line, message }) => `${line} ${message}`);

test('a lead article tells patients more than one on a question', () => {
  expect(told(300, true)).toEqual([]);
  expect(told(300, false)).toEqual(['9 the patient part has 300 words; write 120 to 250.']);
  expect(told(150, true)).toEqual(['9 the patient part has 150 words; write 250 to 450.']);
});

test('a clinician part on pages for the public alone is told', () => {
  expect(told(300, true, 'government page')[0]).toContain('rests on pages for the public alone');
});

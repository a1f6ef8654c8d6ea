import { expect, test } from 'vitest';
import { checkKinds } from '../../../../lib/authoring/guide/check-kinds.ts';
import { WANTED_KINDS } from '../../../../lib/authoring/guide/wanted-kinds.ts';
import { AUDIENCES } from '../../../../lib/model/audience.ts';
import { madeArticle } from '../../../fixtures/made-content.ts';
import { madeSourcedArticle } from '../../../fixtures/made-sourced.ts';

test('a lead article lacks what its readers look for first, by audience and with the line of the part', () => {
  const told = checkKinds(madeSourcedArticle(), 'condition');
  expect(told.map(({ line, message }) => `${line} ${message}`)[0]).toBe(
    '9 the patient part lacks a section of a kind that readers look for: {causes} or {risk}; {tests}; {treatment} or {medicines} or {self-care}; {course} or {danger}; {ask-your-doctor}.',
  );
  expect(told).toHaveLength(AUDIENCES.length);
});

test('one section of each group is enough, and an article on a question is free', () => {
  expect(checkKinds(madeSourcedArticle(), undefined)).toEqual([]);
  const { parts } = madeArticle();
  const [section] = parts.patient.sections;
  const full = AUDIENCES.map((audience) => {
    const kinds = (WANTED_KINDS.condition?.[audience] ?? []).flatMap((group) => group.at(-1) ?? []);
    return [audience, { ...parts[audience], sections: kinds.map((kind) => ({ ...section!, kind })) }];
  });
  const article = madeSourcedArticle({ parts: { ...parts, ...Object.fromEntries(full) } });
  expect(checkKinds(article, 'condition')).toEqual([]);
});

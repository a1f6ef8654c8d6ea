import { expect, test } from 'vitest';
import {
  articlePartSchema,
  articleSchema,
  blockSchema,
  checkedSchema,
  sectionSchema,
} from '../../../lib/model/article.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('accepts a whole article and refuses one without an audience or with an unknown key', () => {
  expect(articleSchema.safeParse(madeArticle()).success).toBe(true);
  const { patient: _, ...parts } = madeArticle().parts;
  expect(articleSchema.safeParse({ ...madeArticle(), parts }).success).toBe(false);
  expect(articleSchema.safeParse({ ...madeArticle(), author: 'x' }).success).toBe(false);
});

test('an answer has one to three sentences; blocks and sections are never empty', () => {
  const part = madeArticle().parts.patient;
  const [sentence] = part.answer;
  expect(articlePartSchema.safeParse({ ...part, answer: [] }).success).toBe(false);
  const answers = (sentences: number) =>
    articlePartSchema.safeParse({ ...part, answer: Array.from({ length: sentences }, () => sentence) })
      .success;
  expect([1, 3, 4].map(answers)).toEqual([true, true, false]);
  expect(blockSchema.safeParse({ kind: 'list', statements: [] }).success).toBe(false);
  expect(
    sectionSchema.safeParse({ id: 'Signs', heading: 'Signs', blocks: part.sections[0]?.blocks }).success,
  ).toBe(false);
  const { kind: _, ...older } = part.sections[0]!;
  expect(sectionSchema.parse(older).kind, 'saved before there were kinds').toBeNull();
  expect(sectionSchema.safeParse({ ...older, kind: 'advice' }).success).toBe(false);
  expect(checkedSchema.safeParse('everything').success).toBe(false);
});

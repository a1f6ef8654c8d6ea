import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordReview } from '../../../lib/authoring/record-review.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('records a changed text as submitted today, and only that', async () => {
  const file = 'articles/medicines/diuretics.md';
  await data.edit(file, 'Passing urine more often', 'Passing water more often');
  expect(await data.problems()).toHaveLength(1);
  const article = (await data.load()).articles.find((sourced) => sourced.file === file);
  if (!article) throw new Error('no article');
  const before = await data.read(file);
  await recordReview(data.folder, article, '2026-12-01');
  expect(await data.problems()).toEqual([]);
  const after = await data.read(file);
  expect(after).toContain('updated: 2026-12-01');
  expect(after).toContain('date: 2026-12-01');
  expect(after.split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
});

test('a text that has not changed keeps its dates', async () => {
  const article = (await data.load()).articles.find((sourced) => sourced.file.endsWith('muscle-cramp.md'));
  if (!article) throw new Error('no article');
  const before = await data.read(article.file);
  await recordReview(data.folder, article, '2026-12-02');
  expect(await data.read(article.file)).toBe(before);
});

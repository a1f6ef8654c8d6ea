import { expect, test } from 'vitest';
import { contentHash } from '../../../lib/authoring/content-hash.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('changes with any text or citation, not with dates, review, the measured grade or kinds', () => {
  const hash = contentHash(madeArticle());
  expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(contentHash(madeArticle('low-salt', { updated: '2030-01-01', review: [] }))).toBe(hash);
  expect(contentHash(madeArticle('low-salt', { urgent: null }))).not.toBe(hash);
  const parts = structuredClone(madeArticle().parts);
  parts.student.grade = 99;
  parts.student.sections[0]!.kind = 'course';
  expect(contentHash(madeArticle('low-salt', { parts }))).toBe(hash);
  parts.student.answer[0]?.citations.push('other2021');
  expect(contentHash(madeArticle('low-salt', { parts }))).not.toBe(hash);
});

import { expect, test } from 'vitest';
import { remarksOf } from '../../../lib/reading/remarks-of.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('date, review status, what was checked and the disclaimer go with the text', () => {
  const [status, disclaimer] = remarksOf(madeArticle(), 'No advice.');
  expect(status).toContain('2 Jan 2026');
  expect(status).toContain('No clinician has reviewed this article yet.');
  expect(status).toContain('not compared with the full papers');
  expect(disclaimer).toBe('No advice.');
});

import { expect, test } from 'vitest';
import { remarksOf } from '../../../lib/reading/remarks-of.ts';
import { approved } from '../../fixtures/forged-saved.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('date, review status, what was checked and the disclaimer go with the text', () => {
  const [status, disclaimer] = remarksOf(madeArticle(), 'library', 'No advice.');
  expect(status).toContain('2 Jan 2026');
  expect(status).toContain('No clinician has reviewed this article yet.');
  expect(status).toContain('not compared with the full papers');
  expect(disclaimer).toBe('No advice.');
});

test('a text from a file goes out as what it is, whatever review it claims', () => {
  const [status] = remarksOf(approved(madeArticle()), 'file', 'No advice.');
  expect(status).toContain('Not confirmed as an article of Medglance; dated 2 Jan 2026.');
  expect(status).toContain('brought in from a file');
  expect(status).not.toMatch(/approved|clinician/i);
});

import { expect, test } from 'vitest';
import { articleAsText } from '../../../lib/citations/article-as-text.ts';
import { madeArticle, madeReference } from '../../fixtures/made-content.ts';

test('the text goes with its sources, its urgent line and how far it was checked', () => {
  const references = new Map([['made2020', madeReference()]]);
  const text = articleAsText(madeArticle(), 'student', references, ['Not yet reviewed.']);
  expect(text).toContain('What is low salt?\n\nYes. Low salt tires students. [1]\n\nUrgent: A seizure');
  expect(text).toContain('Signs\n• Cramps trouble students. [2]\n');
  expect(text).toContain('Sources\n1. Maker AB, et al. Title of made2020.');
  expect(text).toMatch(/Not yet reviewed\.\n$/);
});

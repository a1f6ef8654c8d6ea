import { expect, test } from 'vitest';
import { supportWords } from '../../../lib/reading/support-words.ts';
import { madeReference } from '../../fixtures/made-content.ts';

test('counts each reference once, by kind, the strongest first', () => {
  const page = madeReference('page', {
    custom: { kind: 'government page', confirmed: { how: 'made', when: '2026-01-01' } },
  });
  const references = new Map([
    ['made2020', madeReference()],
    ['page', page],
    ['page2', { ...page, id: 'page2' }],
  ]);
  const statements = [
    { text: 'A.', citations: ['page', 'made2020'] },
    { text: 'B.', citations: ['page2', 'page'] },
  ];
  expect(supportWords(statements, references)).toBe('1 guideline and 2 pages of public health institutes');
});

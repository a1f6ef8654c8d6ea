import { expect, test } from 'vitest';
import { citedIds } from '../../../lib/reading/cited-ids.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('each reference once, the answer’s first, those of the urgent line before the sections’', () => {
  const urgent = { text: 'Now.', citations: ['urgent2022'] };
  expect(citedIds(madeArticle('low-salt', { urgent }), 'patient')).toEqual([
    'made2020',
    'urgent2022',
    'other2021',
  ]);
});

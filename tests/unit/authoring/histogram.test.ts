import { expect, test } from 'vitest';
import { histogram } from '../../../lib/authoring/histogram.ts';

test('a line a step, empty ones too, the fullest at full width', () => {
  const lines = histogram([5.1, 5.9, 7]);
  expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
    `5 ${'#'.repeat(40)} 2`,
    '6 0',
    `7 ${'#'.repeat(20)} 1`,
  ]);
  expect(histogram([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { createSection } from '../../../lib/page/section.ts';
import { nodeIndexAt } from '../../../lib/page/text-run.ts';

test('an offset between two nodes belongs to the later', () => {
  const nodes = ['hypo', 'natre', 'mia'].map((text) => document.createTextNode(text));
  const run = {
    text: 'hyponatremia',
    nodes,
    starts: [0, 4, 9],
    block: document.body,
    section: createSection(),
  };
  expect([0, 3, 4, 8, 9, 12].map((at) => nodeIndexAt(run, at))).toEqual([0, 0, 1, 1, 2, 2]);
});

import { expect, test } from 'vitest';
import { formatProblem } from '../../../lib/authoring/content-problem.ts';

test('a problem is written as a place that editors open', () => {
  expect(formatProblem({ file: 'concepts/a.yaml', line: 3, message: 'mend it.' })).toBe(
    'data/concepts/a.yaml:3: mend it.',
  );
});

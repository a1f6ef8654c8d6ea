import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readYaml, validate } from '../../../lib/authoring/read-yaml.ts';
import { z } from '../../../lib/model/zod.ts';

test('knows the line of a key, counted from where the block begins in the file', () => {
  const problems: ContentProblem[] = [];
  const { lineOf } = readYaml('a: 1\nb:\n  - c: 2\n  - c: x\n', 'f.yaml', 10, problems);
  expect([lineOf(['a']), lineOf(['b', 1, 'c']), lineOf(['b', 1, 'missing'])]).toEqual([10, 13, 13]);
  expect(problems).toEqual([]);
});

test('broken YAML and wrong values become problems with their line', () => {
  const problems: ContentProblem[] = [];
  readYaml('a: [1\nb: 2', 'f.yaml', 1, problems);
  expect(problems[0]).toMatchObject({ file: 'f.yaml', line: 2 });
  const { document, lineOf } = readYaml('x: 1\ny: no number\n', 'g.yaml', 1, problems);
  const found: ContentProblem[] = [];
  expect(validate(z.object({ y: z.number() }), document.toJS(), 'g.yaml', lineOf, found)).toBeUndefined();
  expect(found).toMatchObject([{ file: 'g.yaml', line: 2 }]);
});

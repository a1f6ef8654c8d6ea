import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readConcepts } from '../../../lib/authoring/read-concepts.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('reads concepts with their lines; a broken one does not take the others with it', async () => {
  await data.write(
    'concepts/new.yaml',
    '- id: one\n  name: One\n  kind: drug\n- id: two\n  name: Two\n  kind: pill\n',
  );
  const problems: ContentProblem[] = [];
  const concepts = await readConcepts(data.folder, 'concepts/new.yaml', problems);
  expect(concepts.map(({ concept, line }) => [concept.id, line])).toEqual([['one', 1]]);
  expect(problems).toMatchObject([{ file: 'concepts/new.yaml', line: 6 }]);
});

test('a file that is no list says what to write', async () => {
  await data.write('concepts/odd.yaml', 'id: one\n');
  const problems: ContentProblem[] = [];
  expect(await readConcepts(data.folder, 'concepts/odd.yaml', problems)).toEqual([]);
  expect(problems[0]?.message).toContain('write a list of concepts');
});

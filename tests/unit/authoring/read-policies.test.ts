import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readPolicies } from '../../../lib/authoring/read-policies.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('every audience has a disclaimer of its own; a missing one is reported', async () => {
  const problems: ContentProblem[] = [];
  const policies = await readPolicies(data.folder, problems);
  expect(problems).toEqual([]);
  expect(new Set(Object.values(policies.disclaimer)).size).toBe(3);
  expect(policies.editorialPolicy.length).toBeGreaterThan(3);
  await data.edit('policies/disclaimer.md', '## student', '## pupils');
  await readPolicies(data.folder, problems);
  expect(problems[0]?.message).toContain('`## student`');
});

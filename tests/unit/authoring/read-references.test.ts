import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readReferences } from '../../../lib/authoring/read-references.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('reads CSL-JSON; a record with a wrong identifier is reported with its line', async () => {
  const problems: ContentProblem[] = [];
  const { references, lineOfReference } = await readReferences(data.folder, problems);
  expect(problems).toEqual([]);
  expect(references.find(({ id }) => id === 'spasovski2014')).toMatchObject({
    DOI: '10.1530/EJE-13-1020',
    PMID: '24569125',
  });
  const lines = (await data.read('references.json')).split('\n');
  expect(lines[lineOfReference('spasovski2014') - 1]).toContain('"spasovski2014"');
  expect(lineOfReference('nobody2020')).toBe(1);
  await data.edit('references.json', '"10.1530/EJE-13-1020"', '"EJE-13-1020"');
  await readReferences(data.folder, problems);
  expect(problems[0]).toMatchObject({
    file: 'references.json',
    message: expect.stringContaining('write the DOI as 10.xxxx') as string,
  });
  expect(problems[0]?.line).toBeGreaterThan(10);
});

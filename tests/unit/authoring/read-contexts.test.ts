import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readContexts } from '../../../lib/authoring/read-contexts.ts';
import { conceptSchema } from '../../../lib/model/concept.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

const concepts = [
  conceptSchema.parse({
    id: 'seizure',
    name: 'Seizure',
    kind: 'symptom',
    terms: { synonyms: ['fit', 'attack'], abbreviations: ['SZ', 'SEIZ'] },
    ambiguous: { fit: 'to suit' },
  }),
];
async function read(contexts: string): Promise<{ problems: ContentProblem[]; forms: string[] }> {
  await data.write('contexts.yaml', `company: doctor\nclear: HIV, DNA\ncontexts:\n${contexts}`);
  const problems: ContentProblem[] = [];
  const file = await readContexts(data.folder, concepts, problems);
  return { problems, forms: file.contexts.map(({ form }) => form) };
}

test('a context belongs to an uncertain form of its concept', async () => {
  const { problems, forms } = await read(
    '  - { concept: seizure, form: Fit, near: "had a _" }\n  - { concept: seizure, form: SZ, near: brain }\n',
  );
  expect(problems).toEqual([]);
  expect(forms).toEqual(['Fit', 'SZ']);
});

test.each([
  ['  - { concept: fever, form: hot }\n', 'there is no concept `fever`'],
  ['  - { concept: seizure, form: cold }\n', '"cold" is no term of `seizure`'],
  ['  - { concept: seizure, form: attack }\n', '"attack" is not listed under `ambiguous`'],
  ['  - { concept: seizure, form: SEIZ }\n', '"SEIZ" is not listed under `ambiguous`'],
])('says what is wrong, and where: %s', async (contexts, message) => {
  const { problems } = await read(contexts);
  expect(problems).toMatchObject([{ file: 'contexts.yaml', line: 4 }]);
  expect(problems[0]?.message).toContain(message);
});

test('a broken file gives no contexts and says so', async () => {
  const { problems, forms } = await read('  - { concept: seizure }\n');
  expect(problems).toHaveLength(1);
  expect(forms).toEqual([]);
});

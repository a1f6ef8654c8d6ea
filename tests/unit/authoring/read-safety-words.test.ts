import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readSafetyWords } from '../../../lib/authoring/read-safety-words.ts';
import { NO_SAFETY_WORDS } from '../../../lib/model/safety-words.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

const FILE = 'language/en/safety.yaml';
const REST =
  'past: [ago]\nnow: [now]\nsomeone: [my]\nhelp: [help]\nlearning: [which]\nstudy: [essay]\ndenied: [never]\nother: [dead sea]\n';

async function read(signs: string): Promise<{ problems: ContentProblem[]; signs: number }> {
  await data.write(FILE, `sets:\n  pain: [ache]\nsigns:\n${signs}${REST}`);
  const problems: ContentProblem[] = [];
  return { signs: (await readSafetyWords(data.folder, problems)).signs.length, problems };
}

test('signs are read, with the sets that they name', async () => {
  expect(await read("  - { sign: chest, all: [[chest], ['@pain']] }\n")).toEqual({ signs: 1, problems: [] });
});

test.each([
  ["  - { sign: chest, all: [[chest], ['@ache']] }\n", 'there is no set `ache`'],
  ['  - { sign: chest, all: [[Chest!]] }\n', 'small letters'],
])('%s is refused with a message', async (signs, message) => {
  expect((await read(signs)).problems).toMatchObject([
    { file: FILE, message: expect.stringContaining(message) },
  ]);
});

test('a data folder without the file knows no danger', async () => {
  expect(await readSafetyWords('/nowhere', [])).toEqual(NO_SAFETY_WORDS);
});

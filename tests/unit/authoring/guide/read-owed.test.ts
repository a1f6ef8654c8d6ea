import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { readOwed } from '../../../../lib/authoring/guide/read-owed.ts';
import { writeOwed } from '../../../../lib/authoring/guide/write-owed.ts';

async function read(text: string | null) {
  const data = await mkdtemp(join(tmpdir(), 'owed-'));
  if (text !== null) await writeFile(join(data, 'owed.yaml'), text);
  const problems: ContentProblem[] = [];
  return { owed: await readOwed(data, problems), problems };
}

test('what is written is read back', async () => {
  const owed = new Map([['wording', new Set(['b', 'a'])]]);
  const { owed: back, problems } = await read(writeOwed(owed));
  expect(back).toEqual(new Map([['wording', new Set(['a', 'b'])]]));
  expect(problems).toEqual([]);
});

test('no file owes nothing, and a check that there is not is told', async () => {
  expect((await read(null)).owed.size).toBe(0);
  expect((await read('colour: a b\n')).problems).toHaveLength(1);
});

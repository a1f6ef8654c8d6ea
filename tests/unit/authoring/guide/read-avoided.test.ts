import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../../lib/authoring/content-problem.ts';
import { readAvoided } from '../../../../lib/authoring/guide/read-avoided.ts';

async function read(text: string) {
  const data = await mkdtemp(join(tmpdir(), 'avoided-'));
  await mkdir(join(data, 'language/en'), { recursive: true });
  await writeFile(join(data, 'language/en/avoided.yaml'), text);
  const problems: ContentProblem[] = [];
  return { avoided: await readAvoided(data, problems), problems };
}

test('a line without a place counts everywhere, and a wrong one is told with its line', async () => {
  expect((await read('- { not: slime, say: mucus }\n')).avoided).toEqual([
    { not: 'slime', say: 'mucus', in: 'all' },
  ]);
  expect((await read('- { not: slime, say: mucus }\n- { not: x }\n')).problems[0]?.line).toBe(2);
});

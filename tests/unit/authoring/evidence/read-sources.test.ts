import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSources } from '../../../../lib/authoring/evidence/read-sources.ts';

async function folderOf(files: Record<string, readonly object[]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const [name, lines] of Object.entries(files)) {
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    await writeFile(join(folder, `${name}.jsonl.gz`), gzipSync(`${text}\n`));
  }
  return folder;
}

test('records are known by their own id, by their line where ids repeat, and answers by their number', async () => {
  const url = 'https://example.org/';
  const folder = await folderOf({
    glossary: [
      { id: 'a', name: 'One', definition: 'First.', url },
      { id: 'b', name: 'Two', definition: 'Second.', url },
      { id: 'b', name: 'Three', passage: 'Third.', url },
    ],
    pages: [
      { focus: 'Salt', publisher: 'NINDS', url, synonyms: null, qa: [{ answer: 'Yes.' }, { answer: null }] },
    ],
    mesh: [{ id: 'D1', name: 'Pill', url, actions: ['Diuretics'], parents: ['Amides'] }],
    wordnet: [{ id: 'w', name: 'Word', definition: 'Not medical.', url }],
  });
  const sources = await readSources(folder);
  expect(new Map([...sources!].map(([key, { name, text }]) => [key, `${name}: ${text}`]))).toEqual(
    new Map([
      ['glossary/a', 'One: First.'],
      ['glossary/L2', 'Two: Second.'],
      ['glossary/L3', 'Three: Third.'],
      ['mesh/D1', 'Pill: Pharmacological actions: Diuretics. Under: Amides.'],
      ['pages/L1.1', 'Salt: Yes.'],
      ['wordnet/w', 'Word: Not medical.'],
    ]),
  );
});

test('no folder is told apart from a broken one', async () => {
  expect(await readSources('/nowhere/at/all')).toBeNull();
  await expect(readSources(await folderOf({ glossary: [{ name: 'No address' }] }))).rejects.toThrow(
    'glossary, line 1',
  );
});

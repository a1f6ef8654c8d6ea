import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { takeDrafts } from '../../../../lib/authoring/evidence/take-drafts.ts';
import { loadContent } from '../../../../lib/authoring/load-content.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));
const sources = new Map([['nci-dictionary/CDR1', madeRecord({ name: 'Hyperconceptosis' })]]);
const draft = (plain: string): string =>
  `- id: hyperconceptosis\n  in: words\n  name: Hyperconceptosis\n  kind: term\n  plain: ${plain}\n  precise: A mineral that is used in tests of what writers hand in and in nothing that a reader will ever meet [nci-dictionary/CDR1].\n`;

test('a draft lands with its reference and evidence, and taken again it leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'take-'));
  const data = join(folder, 'data');
  await mkdir(join(data, 'concepts'), { recursive: true });
  for (const part of ['policies', 'contexts.yaml', 'topics.tsv'])
    await cp(join(DATA, part), join(data, part), { recursive: true });
  await writeFile(join(data, 'concepts/words.yaml'), '[]\n');
  await writeFile(join(data, 'references.json'), '[]\n');
  const file = join(folder, 'draft.yaml');
  const take = async (plain: string) => {
    await writeFile(file, draft(plain));
    return takeDrafts({ data, drafts: [file], sources, confirmed: [], today: '2026-11-28' });
  };
  const plain = 'A mineral in food that stands here so that a test can see how a draft is taken in';
  expect(await take(`${plain} [nci-dictionary/CDR1 "A mineral in food."].`)).toEqual([]);
  expect(await take(`${plain} twice [nci-dictionary/CDR1 "A mineral in food."].`)).toEqual([]);
  const content = await loadContent(data, 'draft');
  expect(
    content.concepts.find(({ concept }) => concept.id === 'hyperconceptosis')?.concept.definition?.plain,
  ).toEqual([{ text: `${plain} twice.`, citations: ['nci-cdr1'] }]);
  expect(content.pack.references.some(({ id }) => id === 'nci-cdr1')).toBe(true);
  expect(content.evidence.filter(({ reference }) => reference === 'nci-cdr1')).toHaveLength(2);
  const before = await readFile(join(data, 'concepts/words.yaml'), 'utf8');
  expect((await take('Pepper [nci-dictionary/CDR2].'))[0]?.message).toContain('no stored text');
  expect(await readFile(join(data, 'concepts/words.yaml'), 'utf8')).toBe(before);
});

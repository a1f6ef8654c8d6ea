import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConceptFiles } from '../../../../lib/authoring/evidence/concept-files.ts';

const BLOOD =
  '- id: anemia\n  name: Anemia\n  kind: condition\n  terms: { synonyms: [anaemia] }\n  ambiguous: { Anemia: a plant }\n  codes: { mesh: D000740 }\n';
const NAMES = '- id: aspirin\n  name: Aspirin\n  kind: drug\n- id: heparin\n  name: Heparin\n  kind: drug\n';
const text = { plain: 'Said [@a].', precise: 'Said well [@a].' };

async function made(): Promise<{ data: string; files: ConceptFiles }> {
  const data = await mkdtemp(join(tmpdir(), 'data-'));
  await mkdir(join(data, 'concepts/names'), { recursive: true });
  await writeFile(join(data, 'concepts/blood.yaml'), BLOOD);
  await writeFile(join(data, 'concepts/names/drug.yaml'), NAMES);
  return { data, files: await ConceptFiles.read(data, ['concepts/blood.yaml', 'concepts/names/drug.yaml']) };
}

test('a concept that is there keeps what it has and gains definition and wordings', async () => {
  const { data, files } = await made();
  const ambiguous = { anemia: 'a dull style', anaemia: 'a dull style' };
  const draft = { id: 'anemia', terms: { synonyms: ['low blood'] }, ambiguous, ...text };
  expect(files.put(draft)).toBe('concepts/blood.yaml');
  await files.write();
  const written = await readFile(join(data, 'concepts/blood.yaml'), 'utf8');
  expect(written).toContain('synonyms: [anaemia, low blood]');
  expect(written).toContain('codes: { mesh: D000740 }');
  expect(written).toContain('ambiguous: { Anemia: a plant, anaemia: a dull style }');
  expect(written).toContain('Said well [@a].');
});

test('a mere name moves to the file that is named, and a new concept makes its file', async () => {
  const { data, files } = await made();
  files.put({ id: 'aspirin', in: 'medicines', ...text });
  files.put({
    id: 'mortality',
    in: 'medicines',
    name: 'Mortality',
    kind: 'term',
    ambiguous: { mortality: 'being mortal' },
    ...text,
  });
  await files.write();
  expect(await readFile(join(data, 'concepts/names/drug.yaml'), 'utf8')).not.toContain('aspirin');
  const written = await readFile(join(data, 'concepts/medicines.yaml'), 'utf8');
  expect(written.indexOf('id: aspirin')).toBeLessThan(written.indexOf('id: mortality'));
  expect(written).toContain('ambiguous: { mortality: being mortal }');
});

test('a new concept that does not say where it goes is refused', async () => {
  const { files } = await made();
  expect(() => files.put({ id: 'new', ...text })).toThrow('`new`');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readArticle } from '../../../lib/authoring/read-article.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('reads question, answer, sections and grade for each audience', async () => {
  const problems: ContentProblem[] = [];
  const read = await readArticle(
    data.folder,
    'articles/kidney-and-electrolytes/hyponatremia-leg-cramps.md',
    problems,
  );
  expect(problems).toEqual([]);
  const part = read?.article.parts.patient;
  expect(part?.answer[0]).toEqual({
    text: 'Yes. Low sodium in the blood can cause muscle cramps, also in the legs.',
    citations: ['adrogue2000hypo'],
  });
  expect(part?.sections[0]).toMatchObject({
    id: 'other-signs-of-low-sodium',
    kind: 'symptoms',
    heading: 'Other signs of low sodium',
    blocks: [{ kind: 'list' }],
  });
  expect(part?.grade).toBeGreaterThan(0);
  expect(read?.lineOfText('## Who is more likely')).toBeGreaterThan(20);
});

test('a file without its head, with a quotation, a bullet in a bullet or a wrong name says so', async () => {
  const problems: ContentProblem[] = [];
  await data.write('articles/bare.md', '# patient\n\nText [@a].\n');
  expect(await readArticle(data.folder, 'articles/bare.md', problems)).toBeUndefined();
  expect(problems[0]?.message).toContain('between two `---` lines');
  const good = await data.read('articles/medicines/diuretics.md');
  await data.write(
    'articles/water-pills.md',
    good.replace('## How they help', '> quoted\n\n- - Twice [@a].\n\n## How they help'),
  );
  const found: ContentProblem[] = [];
  await readArticle(data.folder, 'articles/water-pills.md', found);
  expect(found.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('use only `##` headings'),
      expect.stringContaining('begins with a single "- "'),
      expect.stringContaining('name the file diuretics.md'),
    ]),
  );
});

test('a section without a kind and a reason that is none are told with their lines', async () => {
  const good = await data.read('articles/medicines/diuretics.md');
  await data.write('articles/diuretics.md', good.replace('## How they help {mechanism}', '## How they help'));
  const found: ContentProblem[] = [];
  const read = await readArticle(data.folder, 'articles/diuretics.md', found);
  expect(read?.article.noEmergency).toBeNull();
  expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringMatching(/^24 say what "## How they help" tells: write "## How they help \{KIND\}"/),
  ]);
  await data.write('articles/diuretics.md', good.replace('updated:', 'no-emergency: 3\nupdated:'));
  const wrong: ContentProblem[] = [];
  await readArticle(data.folder, 'articles/diuretics.md', wrong);
  expect(wrong.map(({ line, message }) => `${line} ${message}`)[0]).toMatch(/^\d+ `noEmergency`/);
  expect(wrong[0]?.line).toBeGreaterThan(2);
});

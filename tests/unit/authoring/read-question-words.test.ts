import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { readQuestionWords } from '../../../lib/authoring/read-question-words.ts';

async function read(files: Readonly<Record<string, string>>) {
  const data = await mkdtemp(join(tmpdir(), 'words-'));
  await mkdir(join(data, 'language/en'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(data, 'language/en', name), text);
  const problems: ContentProblem[] = [];
  return { words: await readQuestionWords(data, problems), problems };
}

test('reads what questions ask for, synonyms, rewordings and stop words', async () => {
  const { words, problems } = await read({
    'questions.yaml': '- asks: symptoms\n  kinds: { symptoms: 1 }\n  wordings: [sign*]\n',
    'synonyms.yaml': '- [low, reduced]\n',
    'rewordings.yaml': "- { said: 'out of breath', means: 'shortness of breath' }\n",
    'stop-words.yaml': 'words: >-\n  a the\n  of\n',
  });
  expect(problems).toEqual([]);
  expect(words.asks[0]).toMatchObject({ asks: 'symptoms', wordings: ['sign*'] });
  expect(words.synonyms).toEqual([['low', 'reduced']]);
  expect(words.rewordings).toHaveLength(1);
  expect(words.stopWords).toEqual(['a', 'the', 'of']);
});

test('a kind that there is not is told with its line', async () => {
  const { problems } = await read({
    'questions.yaml': '- asks: symptoms\n  kinds: { symptom: 1 }\n  wordings: [sign*]\n',
  });
  expect(problems).toMatchObject([{ file: 'language/en/questions.yaml', line: 2 }]);
});

test('a folder without such files has no words', async () => {
  const { words, problems } = await read({});
  expect(problems).toEqual([]);
  expect(words.asks).toEqual([]);
});

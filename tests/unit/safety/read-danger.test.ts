import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSafetyWords } from '../../../lib/authoring/read-safety-words.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { dangerReader } from '../../../lib/safety/read-danger.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const problems: ContentProblem[] = [];
const read = dangerReader(await readSafetyWords(path('data'), problems));
const readLines = async (name: string): Promise<[danger: string, question: string][]> =>
  (await readFile(path(`tests/fixtures/safety/${name}.tsv`), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);
const own = await readLines('questions');
const apart = await readLines('written-apart');

test('the words of danger are in order', () => {
  expect(problems).toEqual([]);
});

test.each(own)('%s: %s', (danger, question) => {
  expect(read(question) ?? 'none').toBe(danger);
});

test('of questions that somebody else wrote, nearly all are told right', () => {
  const share = (wanted: string, isRight: (danger: string) => boolean): number => {
    const questions = apart.filter(([danger]) => danger === wanted);
    return questions.filter(([, question]) => isRight(read(question) ?? 'none')).length / questions.length;
  };
  // Help is shown for either; what kind it is matters less than that it is seen.
  expect(share('emergency', (danger) => danger !== 'none')).toBeGreaterThan(0.94);
  expect(share('crisis', (danger) => danger !== 'none')).toBeGreaterThan(0.94);
  expect(share('none', (danger) => danger === 'none')).toBeGreaterThan(0.97);
});

test('what is over counts again when the same clause says that it goes on', () => {
  expect(read('chest pain two weeks ago')).toBeNull();
  expect(read('chest pain two weeks ago and again today')).toBe('emergency');
  expect(read('my chest hurts, I had an operation two weeks ago')).toBe('emergency');
});

test('a denial counts for what stands right behind it', () => {
  expect(read('no chest pain')).toBeNull();
  expect(read('no fever but chest pain')).toBe('emergency');
  expect(read('he is not breathing')).toBe('emergency');
});

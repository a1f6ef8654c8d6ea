import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSafetyWords } from '../../../lib/authoring/read-safety-words.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { dangerReader } from '../../../lib/safety/read-danger.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const problems: ContentProblem[] = [];
const read = dangerReader(await readSafetyWords(path('data'), problems));
const lines = (await readFile(path('tests/fixtures/safety/questions.tsv'), 'utf8')).trim().split('\n');

test('the words of danger are in order', () => {
  expect(problems).toEqual([]);
});

test.each(lines.map((line) => line.split('\t') as [string, string]))('%s: %s', (danger, question) => {
  expect(read(question) ?? 'none').toBe(danger);
});

import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { supportedStatements } from '../../../lib/answers/supported-statements.ts';
import { madePack } from '../../fixtures/made-content.ts';

const index = indexStatements(madePack().articles, {
  conceptsIn: () => [],
  namesOf: () => '',
  leadConcepts: () => [],
  allNames: [],
  kindOf: () => null,
  isDefined: () => false,
});
const supported = (question: string): string[] =>
  supportedStatements(
    { question, concepts: [], audience: 'patient', articleId: null },
    index,
    index.search.search(question),
    { lead: null, aspect: aspectOf(question) },
  ).map(({ statement }) => statement.text);

test('a statement counts when it speaks of what the question asks', () => {
  expect(supported('cramps trouble people')[0]).toBe('Cramps trouble people.');
  expect(supported('headache')[0]).toBe('Headache is common.');
});

test('a word that no statement knows is not answered by what is said of the others', () => {
  expect(supported('cramps trouble people on Mars')).toEqual([]);
  expect(supported('')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Aspect } from '../../../lib/answers/aspect.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { tellingStatements } from '../../../lib/answers/telling-statements.ts';
import { madeArticle } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const index = indexStatements([madeArticle()], {
  ...NO_KNOWLEDGE,
  leadConcepts: () => ['low-salt'],
});
const own = index.statements.filter(({ audience }) => audience === 'patient');
const told = (aspect: Partial<Aspect>): string[] =>
  tellingStatements({ name: 'made', words: /x/, sections: /nowhere/, ...aspect }, own, index).map(
    ({ statement }) => statement.text,
  );

test('its own sections come first, then what tells it in words, then sections that may', () => {
  const words = { tells: /headache/i };
  expect(told({ sections: /signs/, ...words })).toEqual(['Cramps trouble people.', 'Headache is common.']);
  expect(told({ ...words, fallback: /signs/ })).toEqual(['Headache is common.']);
  expect(told({ fallback: /signs/ })).toEqual(['Cramps trouble people.', 'Headache is common.']);
  expect(told({})).toEqual([]);
});

test('the answer belongs to it only where the aspect says so, the sentence on emergencies by its section alone', () => {
  expect(told({ sections: /signs/, withAnswer: true })[0]).toBe('Yes. Low salt tires people.');
  expect(told({ tells: /emergency/i })).toEqual([]);
  expect(told({ sections: /urgent/ })).toEqual(['A seizure is an emergency.']);
});

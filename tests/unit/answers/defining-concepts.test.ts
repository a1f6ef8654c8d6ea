import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { definingConcepts } from '../../../lib/answers/defining-concepts.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const index = indexStatements(madePack().articles, {
  ...NO_KNOWLEDGE,
  namesOf: (id) => id,
  leadConcepts: (id) => (id === 'low-salt' ? ['low-salt'] : []),
  isDefined: (id) => id !== 'unknown',
});
const defining = (question: string, concepts: string[], isTold = false): string[] =>
  definingConcepts(
    { question, concepts, audience: 'patient', articleId: null },
    index,
    aspectOf(question),
    isTold,
  );

test('what something is, that no article is about, is told by its definition', () => {
  expect(defining('What is a cramp?', ['cramp'], true)).toEqual(['cramp']);
  expect(defining('What is low salt?', ['low-salt'])).toEqual([]);
  expect(defining('What is an unknown thing?', ['unknown'])).toEqual([]);
  expect(defining('How is a cramp treated?', ['cramp'])).toEqual([]);
  expect(defining('What is this?', [])).toEqual([]);
});

test('what a question compares is told by the definitions, unless statements tell it', () => {
  const question = 'What is the difference between a cramp and a hiccup?';
  expect(defining(question, ['cramp', 'hiccup'])).toEqual(['cramp', 'hiccup']);
  expect(defining(question, ['cramp', 'hiccup'], true)).toEqual([]);
  expect(defining('Can a hiccup follow a cramp?', ['cramp', 'hiccup'])).toEqual([]);
});

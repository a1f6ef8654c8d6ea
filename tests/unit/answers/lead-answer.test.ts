import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { leadAnswer } from '../../../lib/answers/lead-answer.ts';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const index = indexStatements(madePack().articles, {
  ...NO_KNOWLEDGE,
  namesOf: (id) => id.replaceAll('-', ' '),
  leadConcepts: (id) => (id === 'low-salt' ? ['low-salt'] : []),
  isDefined: () => true,
});
const ask = (question: string, concepts = ['low-salt']): string[] =>
  leadAnswer({ question, concepts, audience: 'patient', articleId: null }, index, {
    lead: index.leadOf(question, concepts),
    aspect: aspectOf(question),
  }).map(({ statement }) => statement.text);

test('what a thing is, is told by the answer of its lead article and by nothing else', () => {
  expect(ask('What is low salt?')).toEqual(['Yes. Low salt tires people.']);
  expect(ask('Define low salt')).toEqual(['Yes. Low salt tires people.']);
});

test('a question that says more, asks for an aspect or names another thing is not of this kind', () => {
  expect(ask('What is the best hospital for low salt?')).toEqual([]);
  expect(ask('What is low salt in cats?')).toEqual([]);
  expect(ask('What are the signs of low salt?')).toEqual([]);
  expect(ask('What is low salt and a cramp?', ['low-salt', 'cramp'])).toEqual([]);
  expect(ask('What is a cramp?', ['cramp'])).toEqual([]);
  expect(ask('Does low salt hurt?')).toEqual([]);
});

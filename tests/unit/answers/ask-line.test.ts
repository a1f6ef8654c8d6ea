import { expect, test } from 'vitest';
import { answerQuestion } from '../../../lib/answers/answer-question.ts';
import { answerLine, readAskLine } from '../../answers/ask-line.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge();
const read = (line: string) => readAskLine(line, (id) => knowledge.library.articles.has(id));

test('an answer is one JSON line, its statements best first', () => {
  const line = read('{"id":"7","question":"What are the symptoms of low salt?"}');
  const out = JSON.parse(
    answerLine(line, answerQuestion(line.question, null, line.audience, knowledge)),
  ) as object;
  expect(out).toMatchObject({
    id: '7',
    outcome: 'answer',
    emergency: false,
    personal: false,
    statements: [{ article: 'low-salt', section: 'signs', kind: 'symptoms' }, {}, {}],
    concepts: ['low-salt'],
  });
});

test('a definition names its concept in place of an article', () => {
  const line = read('{"id":1,"question":"What is a cramp?"}');
  const out = answerLine(line, answerQuestion(line.question, null, line.audience, knowledge));
  expect(JSON.parse(out)).toMatchObject({
    statements: [
      { article: null, concept: 'cramp', section: null, kind: 'what-it-is', text: 'Too little salt.' },
    ],
  });
});

test.each([
  ['what is gout', 'no JSON'],
  ['{"id":"1"}', 'question'],
  ['{"id":"1","question":"Why?","context":"gone"}', 'no article "gone"'],
])('%s is told', (line, message) => {
  expect(() => read(line)).toThrow(message);
});

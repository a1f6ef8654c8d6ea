import { expect, test } from 'vitest';
import { answerQuestion } from '../../../lib/answers/answer-question.ts';
import type { AskedOn } from '../../../lib/answers/read-question.ts';
import type { Audience } from '../../../lib/model/audience.ts';
import { madeKnowledge } from '../../fixtures/made-knowledge.ts';

const knowledge = madeKnowledge();
const ask = (question: string, on: AskedOn = null, audience: Audience = 'patient') =>
  answerQuestion(question, on, audience, knowledge);
const textsOf = (...asked: Parameters<typeof ask>): string[] =>
  ask(...asked).parts.flatMap(({ statements }) => statements.map(({ statement }) => statement.text));

test('answers with cited statements and the section that they stand in', () => {
  const { outcome, parts, understood } = ask('What are the symptoms of low salt?');
  expect(outcome).toBe('answer');
  expect(parts[0]).toMatchObject({
    from: 'article',
    article: { id: 'low-salt' },
    statements: [{ sectionId: 'signs', kind: 'symptoms' }, {}, {}],
  });
  expect(understood).toMatchObject({ concepts: [{ id: 'low-salt' }], askedFor: ['symptoms'] });
});

test('each audience is answered in its own words', () => {
  expect(textsOf('What are the symptoms of low salt?', null, 'clinician')).toContain(
    'Cramps trouble clinicians.',
  );
});

test('what it does not answer, it says so, and tells what the question is about', () => {
  const { outcome, parts } = ask('How long does a quantum cramp in zebras take to therapy?');
  expect(outcome).toBe('about');
  expect(parts).toMatchObject([{ from: 'definition', concept: { id: 'cramp' } }]);
});

test('a question that names nothing known is refused, with nothing shown', () => {
  expect(ask('Who won the quantum cup?')).toMatchObject({ outcome: 'refusal', parts: [] });
});

test('another language is refused as such', () => {
  const german = 'Was sind die Symptome und wie kann man sie mit der Zeit nicht mehr haben?';
  expect(ask(german)).toMatchObject({ outcome: 'refusal', isForeign: true, parts: [] });
});

test('an emergency is seen whatever is answered, with what the nearest article says of it', () => {
  const { danger, urgentStatements } = ask('My son had a seizure from low salt');
  expect(danger).toBe('emergency');
  expect(urgentStatements.map(({ text }) => text)).toEqual(['A seizure is an emergency.']);
  expect(ask('What is low salt?').danger).toBeNull();
});

test('a question about somebody’s own case is known as one', () => {
  expect(ask('What helps my low salt?').personal).toBe(true);
});

test('articles that do not answer are named as near', () => {
  const { parts, nearest } = ask('What is low salt?');
  const answering = parts.flatMap((part) => (part.from === 'article' ? [part.article.id] : []));
  expect(nearest.map(({ id }) => id)).toContain('salt-and-cramps');
  expect(nearest.filter(({ id }) => answering.includes(id))).toEqual([]);
});

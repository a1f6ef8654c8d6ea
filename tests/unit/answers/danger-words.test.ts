import { expect, test } from 'vitest';
import { asksForAdvice, soundsUrgent } from '../../../lib/answers/danger-words.ts';

test.each([
  'My mother had a seizure',
  'he is hard to wake',
  "she can't breathe",
  'I took an overdose',
  'sudden chest pain',
  'Dad is confused since today',
  'he passed out',
])('"%s" sounds urgent', (question) => {
  expect(soundsUrgent(question)).toBe(true);
});

test.each(['What is sodium?', 'How are diuretics taken?', 'Does walking help?'])(
  '"%s" does not',
  (question) => {
    expect(soundsUrgent(question)).toBe(false);
  },
);

test('questions about the reader’s own case are recognised', () => {
  expect(asksForAdvice('Should I stop my tablets?')).toBe(true);
  expect(asksForAdvice('What do diuretics do?')).toBe(false);
});

import { expect, test } from 'vitest';
import { soundsUrgent } from '../../../lib/safety/sounds-urgent.ts';

test.each([
  'My mother had a seizure',
  'he is hard to wake',
  "she can't breathe",
  'I took an overdose',
  'sudden chest pain',
  'Dad is confused since today',
  'he passed out',
  'What is the lethal dose of paracetamol?',
  'How much is a fatal amount of aspirin?',
])('"%s" sounds urgent', (question) => {
  expect(soundsUrgent(question)).toBe(true);
});

test.each([
  'What is sodium?',
  'How are diuretics taken?',
  'Does walking help?',
  'What causes fainting?',
  'What happens in a stroke?',
  'How can a stroke be prevented?',
  'What is the target for LDL after a heart attack?',
])('"%s" does not', (question) => {
  expect(soundsUrgent(question)).toBe(false);
});

test.each([
  'What is a stroke?',
  'What are the signs of a stroke?',
  'What causes fainting in my child?',
  'What happens in a stroke, and what do we do now?',
  'What causes someone to be hard to wake?',
  'What causes chest pain?',
  'What causes shortness of breath?',
  'What are the causes of sudden weakness on one side?',
])('"%s" does, since someone may be in danger', (question) => {
  expect(soundsUrgent(question)).toBe(true);
});

import { expect, test } from 'vitest';
import { rewordQuestion } from '../../../lib/answers/reword-question.ts';

test.each([
  ['Why is my potassium low after diarrhea?', 'Why is my low potassium after diarrhea?'],
  ['What happens when kidneys fail?', 'What happens when kidney failure?'],
  ['Can I drink alcohol on metformin?', 'Can I alcohol on metformin?'],
  ['What if a blood clot goes to the lung?', 'What if a blood clot in the lung?'],
  ['How can I lower my blood pressure?', 'How can I treat high blood pressure?'],
  ['What happens if potassium is too high?', 'What happens in high potassium?'],
  ['How do I raise my vitamin D?', 'How do I treat low vitamin D?'],
  // The level itself is asked for.
  ['Which potassium level is low?', 'Which potassium level is low?'],
  ['What is gout?', 'What is gout?'],
])('%s', (question, reworded) => {
  expect(rewordQuestion(question)).toBe(reworded);
});

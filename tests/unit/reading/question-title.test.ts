import { expect, test } from 'vitest';
import { questionTitle } from '../../../lib/reading/question-title.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

const gout = madeConcept({ id: 'gout', name: 'Gout', terms: { synonyms: ['uric arthritis'] } });

test('a question that does not say what it is about is saved with its name', () => {
  expect(questionTitle('What causes it?', [gout])).toBe('What causes it? (Gout)');
});

test('one that says it, in any wording, or is about nothing known, is saved as it is', () => {
  expect(questionTitle('What causes gout?', [gout])).toBe('What causes gout?');
  expect(questionTitle('What is uric arthritis?', [gout])).toBe('What is uric arthritis?');
  expect(questionTitle('How much coffee is too much?', [])).toBe('How much coffee is too much?');
});

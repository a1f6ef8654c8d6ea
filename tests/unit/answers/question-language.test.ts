import { expect, test } from 'vitest';
import { openQuestionLanguage } from '../../../lib/answers/question-language.ts';
import { MADE_WORDS } from '../../fixtures/made-knowledge.ts';

const { term, terms, askedFor, reword, isStopWord } = openQuestionLanguage(MADE_WORDS);

test('words are stems, without those that say nothing; one stands for all that ask for the same', () => {
  expect(terms('What are the signs of anaemia?')).toEqual(terms('symptom anemia'));
  expect(term('reduced')).toBe(term('low'));
  expect(term('the')).toBeNull();
  expect(isStopWord('the')).toBe(true);
});

test('wordings say which kinds of section tell what is asked, and which words only ask', () => {
  const asked = askedFor('What does gout feel like?');
  expect(asked.names).toEqual(['symptoms']);
  expect(asked.fit.get('symptoms')).toBe(1);
  expect(asked.terms.has(term('feel')!)).toBe(true);
  expect(asked.terms.has(term('gout')!)).toBe(false);
});

test('an ending, a choice, the whole of a short question', () => {
  expect(askedFor('therapies for gout').names).toEqual(['treatment']);
  expect(askedFor('gout').names).toEqual(['what it is']);
  expect(askedFor('gout').terms.size).toBe(0);
  expect(askedFor('untreated gout').names).toEqual([]);
});

test('a question for a time says what a sentence must hold', () => {
  expect([...askedFor('How long does it last?').tells]).toEqual(['time']);
});

test('turns of everyday speech are put as the library has them', () => {
  expect(reword('When kidneys fail')).toBe('When kidney failure');
});

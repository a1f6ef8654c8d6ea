import { expect, test } from 'vitest';
import { aboutArticle } from '../../../lib/answers/about-article.ts';

test('a pronoun stands for what the article is about', () => {
  expect(aboutArticle('Is it contagious?', 'Gout', 'nothing')).toEqual(['Is Gout contagious?']);
  expect(aboutArticle('Is this bad, and does it last?', 'Gout', 'nothing')).toEqual([
    'Is Gout bad, and does Gout last?',
  ]);
});

test('what names nothing is about the article', () => {
  expect(aboutArticle('What are the symptoms?', 'Gout', 'nothing')).toEqual([
    'What are the symptoms (Gout)?',
  ]);
});

test('what names something may be about that alone, most likely if it is an illness', () => {
  expect(aboutArticle('Which vasopressor first?', 'Sepsis', 'something')).toEqual([
    'Which vasopressor first (Sepsis)?',
    'Which vasopressor first?',
  ]);
  expect(aboutArticle('What are the signs of anemia?', 'Gout', 'an illness')).toEqual([
    'What are the signs of anemia?',
    'What are the signs of anemia (Gout)?',
  ]);
  expect(aboutArticle('Can I drink alcohol with it?', 'Metformin', 'something')).toEqual([
    'Can I drink alcohol with Metformin?',
    'Can I drink alcohol with it?',
  ]);
  expect(aboutArticle('What is anemia, and how is it treated?', 'Gout', 'an illness')).toEqual([
    'What is anemia, and how is it treated?',
  ]);
});

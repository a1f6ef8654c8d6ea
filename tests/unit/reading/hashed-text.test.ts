import { expect, test } from 'vitest';
import { hashedText } from '../../../lib/reading/hashed-text.ts';
import { madeArticle } from '../../fixtures/made-content.ts';

test('covers every word that a reviewer reads, and neither dates nor the review', () => {
  const article = madeArticle();
  const text = hashedText(article);
  expect(
    hashedText({ ...article, updated: '1999-01-01', review: [], checked: 'paper' } as typeof article),
  ).toBe(text);
  const { patient } = article.parts;
  const section = patient.sections[0]!;
  const changes: Partial<typeof article>[] = [
    { question: 'Other?' },
    { also: [] },
    { concepts: ['other'] },
    { urgent: null },
    { parts: { ...article.parts, patient: { ...patient, answer: [] } } },
    { parts: { ...article.parts, patient: { ...patient, sections: [{ ...section, heading: 'Other' }] } } },
    { parts: { ...article.parts, student: patient } },
  ];
  for (const change of changes)
    expect(hashedText({ ...article, ...change }), Object.keys(change)[0]).not.toBe(text);
});

test('the order of fields says nothing', () => {
  const turned = JSON.parse(JSON.stringify(madeArticle()), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  ) as ReturnType<typeof madeArticle>;
  expect(Object.keys(turned)[0]).toBe('parts');
  expect(hashedText(turned)).toBe(hashedText(madeArticle()));
});

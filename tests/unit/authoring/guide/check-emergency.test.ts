import { expect, test } from 'vitest';
import { checkEmergency } from '../../../../lib/authoring/guide/check-emergency.ts';
import type { Article } from '../../../../lib/model/article.ts';
import type { ConceptKind } from '../../../../lib/model/concept.ts';
import { madeArticle } from '../../../fixtures/made-content.ts';
import { madeSourcedArticle } from '../../../fixtures/made-sourced.ts';

const told = (change: Partial<Article>, kind?: ConceptKind): string[] =>
  checkEmergency(madeSourcedArticle(change), kind).map(({ message }) => message);

test('a lead article on a condition says when it is an emergency, or why never', () => {
  expect(told({ urgent: null }, 'condition')[0]).toContain('say in `urgent`, with a source,');
  expect(told({}, 'condition')).toEqual([]);
  expect(told({ urgent: null, noEmergency: 'it comes on over years' }, 'condition')).toEqual([]);
  const { parts } = madeArticle();
  const [section] = parts.patient.sections;
  const patient = { ...parts.patient, sections: [{ ...section!, kind: 'emergency' as const }] };
  expect(told({ urgent: null, parts: { ...parts, patient } }, 'symptom')).toEqual([]);
});

test('other articles need not', () => {
  expect(told({ urgent: null }, 'drug')).toEqual([]);
  expect(told({ urgent: null })).toEqual([]);
});

test('both at once is told', () => {
  expect(told({ noEmergency: 'it comes on over years' }, 'condition')[0]).toContain(
    'take `no-emergency` out',
  );
});

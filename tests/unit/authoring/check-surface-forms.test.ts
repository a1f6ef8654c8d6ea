import { expect, test } from 'vitest';
import { checkSurfaceForms } from '../../../lib/authoring/check-surface-forms.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

function messages(...changes: Record<string, unknown>[]): string[] {
  const problems: ContentProblem[] = [];
  checkSurfaceForms(
    changes.map((change) => ({ concept: madeConcept(change), file: 'a.yaml', line: 1 })),
    problems,
  );
  return problems.map(({ message }) => message);
}

test('two concepts may share a form only when both list it as ambiguous', () => {
  const one = { id: 'one', name: 'First', terms: { synonyms: ['shared word'] } };
  const two = { id: 'two', name: 'Second', terms: { synonyms: ['shared-word'] } };
  expect(messages(one, two)[0]).toContain('also names `one`');
  expect(
    messages({ ...one, ambiguous: { 'shared word': 'x' } }, { ...two, ambiguous: { 'shared-word': 'y' } }),
  ).toEqual([]);
});

test('short abbreviations may be shared, since each needs evidence', () => {
  expect(
    messages(
      { id: 'one', name: 'First', terms: { abbreviations: ['MS'] } },
      { id: 'two', name: 'Second', terms: { abbreviations: ['MS'] } },
    ),
  ).toEqual([]);
});

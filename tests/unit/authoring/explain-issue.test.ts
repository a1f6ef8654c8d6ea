import { expect, test } from 'vitest';
import { explainIssue } from '../../../lib/authoring/explain-issue.ts';
import { conceptSchema } from '../../../lib/model/concept.ts';

const explain = (value: unknown): string => {
  const issue = conceptSchema.safeParse(value).error?.issues[0];
  return issue ? explainIssue(issue) : '';
};

test('says which key is unknown, which words are allowed, and what an id looks like', () => {
  const base = { id: 'a', name: 'Ab', kind: 'drug' };
  expect(explain({ ...base, colour: 'red' })).toBe(
    'unknown key `colour`; remove it or correct its spelling.',
  );
  expect(explain({ ...base, kind: 'pill' })).toMatch(/^`kind`: write one of: condition, symptom/);
  expect(explain({ ...base, id: 'A B' })).toBe(
    '`id`: write the id in lower-case letters, digits and single hyphens',
  );
});

import { expect, test } from 'vitest';
import { cardContent, citedReferences, unknownContent } from '../../../lib/reading/card-content.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { cardContentSchema } from '../../../lib/model/card-content.ts';
import { madePack } from '../../fixtures/made-content.ts';

const library = openLibrary(madePack());
const concept = (id: string) => {
  const found = library.concepts.get(id);
  if (!found) throw new Error(id);
  return found;
};

test('a concept with an article shows its answer for the audience, patients before a choice', () => {
  const before = cardContent(library, concept('low-salt'), null, false);
  expect(before).toMatchObject({ face: 'answer', audience: null, saved: false, status: 'submitted' });
  expect(before.face === 'answer' && before.answer[0]?.text).toBe('Yes. Low salt tires people.');
  const after = cardContent(library, concept('low-salt'), 'clinician', true);
  expect(after.face === 'answer' && after.answer[0]?.text).toBe('Yes. Low salt tires clinicians.');
  expect(after.face === 'answer' && after.related.map(({ id }) => id)).toEqual(['salt-and-cramps']);
  expect(cardContentSchema.safeParse(after).success).toBe(true);
});

test('without an article the definition, without a definition the name', () => {
  const plain = cardContent(library, concept('cramp'), null, false);
  expect(plain.face === 'definition' && plain.answer[0]?.text).toBe('Too little salt.');
  const precise = cardContent(library, concept('cramp'), 'student', false);
  expect(precise.face === 'definition' && precise.answer[0]?.text).toBe('Salt below the limit.');
  expect(cardContent(library, concept('bare'), null, false).face).toBe('name');
});

test('text that names nothing says so', () => {
  expect(unknownContent('zzz', 'student')).toEqual({
    face: 'none',
    audience: 'student',
    text: 'zzz',
    related: [],
  });
});

test('references come in the order of their numbers', () => {
  const references = citedReferences(library, [
    { text: 'A.', citations: ['other2021', 'made2020', 'missing'] },
  ]);
  expect(references.map(({ id }) => id)).toEqual(['other2021', 'made2020']);
});

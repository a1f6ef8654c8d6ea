import { expect, test } from 'vitest';
import { openLibrary } from '../../../lib/reading/library.ts';
import { listTerms } from '../../../lib/reading/listed-term.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { joinedText } from '../../../lib/reading/joined-text.ts';

const found = (id: string) => ({ id, count: 1, forms: ['x'], frameId: 0 });

test('terms carry their name, kind and the definition for the audience; unknown ones are left out', () => {
  const library = openLibrary(madePack());
  const terms = listTerms([found('cramp'), found('gone'), found('bare')], library, 'patient');
  expect(terms.map(({ id }) => id)).toEqual(['cramp', 'bare']);
  const cramp = library.concepts.get('cramp');
  expect(terms[0]).toMatchObject({
    name: cramp?.name,
    definition: joinedText(cramp?.definition?.plain ?? []),
  });
  expect(terms[1]?.definition).toBeNull();
  expect(listTerms([found('cramp')], library, 'clinician')[0]?.definition).toBe(
    joinedText(cramp?.definition?.precise ?? []),
  );
});

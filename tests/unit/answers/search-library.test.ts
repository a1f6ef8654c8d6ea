import { expect, test } from 'vitest';
import { searchLibrary } from '../../../lib/answers/search-library.ts';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madeConcept, madePack } from '../../fixtures/made-content.ts';

const pack = madePack({
  concepts: [
    ...madePack().concepts,
    madeConcept({ id: 'cramp-bark', name: 'Cramp bark', definition: null, article: null }),
  ],
});
const search = searchLibrary(openLibrary(pack));

test('finds as the reader types, with a slip, and what can be shown before bare names', () => {
  expect(search('cra').map(({ id }) => id)).toEqual(['cramp', 'salt-and-cramps', 'cramp-bark']);
  expect(search('cramsp').map(({ id }) => id)).toContain('cramp');
  expect(search('low salt')[0]?.id).toBe('low-salt');
  expect(search('quantum')).toEqual([]);
});

import { expect, test } from 'vitest';
import { openLibrary } from '../../../lib/reading/library.ts';
import { madePack } from '../../fixtures/made-content.ts';

test('finds concepts, articles and references by id', () => {
  const library = openLibrary(madePack());
  expect(library.concepts.get('cramp')?.name).toBe('Cramp');
  expect(library.articles.get('low-salt')?.id).toBe('low-salt');
  expect(library.references.get('other2021')?.title).toBe('Title of other2021');
  expect(library.articles.get('nothing')).toBeUndefined();
});

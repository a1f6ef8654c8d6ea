import { expect, test } from 'vitest';
import { joinSaved } from '../../../lib/reading/join-saved.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('both notes and all tags are kept, and joining again changes nothing', () => {
  const known = madeSaved('a', { note: 'mine', tags: ['Salt'] });
  const other = madeSaved('a', { note: 'theirs', tags: ['salt', 'mum'] });
  const joined = joinSaved(known, other);
  expect(joined).toMatchObject({ id: known.id, note: 'mine\n\ntheirs', tags: ['Salt', 'mum'] });
  expect(joinSaved(joined, other)).toEqual(joined);
});

test('a note that holds the other one stays as it is', () => {
  const long = madeSaved('a', { note: 'mine and theirs' });
  const short = madeSaved('a', { note: 'mine' });
  expect(joinSaved(long, short).note).toBe('mine and theirs');
  expect(joinSaved(short, long).note).toBe('mine and theirs');
});

test('nothing new to join gives the record itself; anything new counts as a change', () => {
  const known = madeSaved('a', { note: 'mine', tags: ['salt'], revision: 4 });
  expect(joinSaved(known, madeSaved('a', { note: 'mine', tags: ['SALT'] }))).toBe(known);
  expect(joinSaved(known, madeSaved('a', { tags: ['new'] })).revision).toBe(5);
});

test('the library’s text takes the place of the same text from a file; the reader’s own words stay', () => {
  const forged = madeSaved('a', { source: 'file', packVersion: 'x', note: 'mine', position: 0.5 });
  const ours = madeSaved('a', { packVersion: '2', tags: ['new'] });
  expect(joinSaved(forged, ours)).toEqual({
    ...ours,
    id: forged.id,
    note: 'mine',
    position: 0.5,
    revision: 1,
  });
  expect(joinSaved(ours, forged)).toMatchObject({
    id: ours.id,
    source: 'library',
    packVersion: '2',
    note: 'mine',
  });
});

test('tags have an end; those that were there first stay', () => {
  const tags = (name: string): string[] => Array.from({ length: 80 }, (_, at) => `${name}${at}`);
  const joined = joinSaved(madeSaved('a', { tags: tags('a') }), madeSaved('a', { tags: tags('b') }));
  expect(joined.tags).toHaveLength(100);
  expect(joined.tags.slice(0, 80)).toEqual(tags('a'));
});

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

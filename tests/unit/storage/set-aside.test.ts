import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtBack, setAside } from '../../../lib/storage/set-aside.ts';

test('whatever was set aside comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(broughtBack(setAside(raw))).toEqual(JSON.parse(JSON.stringify(raw)));
    }),
  );
});

test('what is aside stays as it is, and other records are not touched', () => {
  const aside = setAside({ note: 'mine' }, 'an-id');
  expect(aside.id).toBe('an-id');
  expect(setAside(aside)).toBe(aside);
  const record = { id: 'x', setAside: 7 };
  expect(broughtBack(record)).toBe(record);
  expect(broughtBack({ id: 'x', setAside: '{' })).toEqual({ id: 'x', setAside: '{' });
});

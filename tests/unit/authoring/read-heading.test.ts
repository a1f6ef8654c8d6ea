import { expect, test } from 'vitest';
import { readHeading } from '../../../lib/authoring/read-heading.ts';

test('a heading says its kind in braces; its id is made of its words', () => {
  expect(readHeading('Signs of low salt {symptoms}')).toEqual({
    id: 'signs-of-low-salt',
    heading: 'Signs of low salt',
    kind: 'symptoms',
    error: null,
  });
});

test('a missing or unknown kind is told with what to write', () => {
  expect(readHeading('Signs')).toMatchObject({ heading: 'Signs', kind: null });
  expect(readHeading('Signs').error).toContain('write "## Signs {KIND}", with one of: what-it-is, symptoms,');
  expect(readHeading('Signs {signs}').error).toContain('"{signs}" is no kind of section');
  expect(readHeading('Signs {symptoms, danger}').error).not.toBeNull();
});

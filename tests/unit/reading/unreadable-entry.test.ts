import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unreadableEntry } from '../../../lib/reading/unreadable-entry.ts';

test('says what can be made out: question, date, note', () => {
  const raw = {
    article: { question: 'What is\u202E salt?' },
    savedAt: '2026-03-04T00:00:00Z',
    note: 'ask\n\u0007Ann',
  };
  expect(unreadableEntry({ id: 'x', raw })).toEqual({
    id: 'x',
    title: 'What is salt?',
    about: 'Saved 4 Mar 2026',
    note: 'ask\nAnn',
  });
  expect(unreadableEntry({ id: 'x', raw: { articleId: 'low-salt', savedAt: '2026-99-99' } })).toEqual({
    id: 'x',
    title: 'low-salt',
    about: 'Without a date',
    note: '',
  });
});

test('whatever a record is, there is something to show', () => {
  const record = fc.record(
    { article: fc.anything(), articleId: fc.anything(), savedAt: fc.anything(), note: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(record, fc.anything()), (raw) => {
      const { title, about } = unreadableEntry({ id: 'x', raw });
      expect(title).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(200);
      expect(about).not.toMatch(/NaN|undefined/);
    }),
  );
});

import { expect, test } from 'vitest';
import { notices, pageMessageSchema, requests } from '../../../lib/messaging/protocol.ts';

test('pages may ask for nothing but the lexicon, their number and the panel', () => {
  const forPages = Object.entries(requests)
    .filter(([, { from }]) => from === 'page')
    .map(([kind]) => kind);
  expect(forPages).toEqual(['lexicon', 'frameId', 'openPanel']);
});

test('arguments with anything more or less are refused', () => {
  expect(requests.chooseAudience.argument.safeParse({ audience: 'patient' }).success).toBe(true);
  expect(requests.chooseAudience.argument.safeParse({ audience: 'patient', tab: 1 }).success).toBe(false);
  expect(
    requests.openPanel.argument.safeParse({ id: 'hyponatremia', route: { page: 'saved' } }).success,
  ).toBe(false);
  expect(requests.lexicon.answer.safeParse({ bytes: {}, density: 'all' }).success).toBe(false);
  expect(notices.audienceChanged.safeParse({}).success).toBe(false);
  expect(pageMessageSchema.safeParse({ kind: 'stepTerms', direction: 'aside' }).success).toBe(false);
});

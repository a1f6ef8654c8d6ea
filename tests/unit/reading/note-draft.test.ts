import { expect, test } from 'vitest';
import { afterStoring, beginDraft, isChangedDraft, receiveStored } from '../../../lib/reading/note-draft.ts';

const stored = { note: 'Ask', tags: ['salt', 'mum'], revision: 1 };
const others = { note: 'Ask Ann', tags: ['salt', 'mum'], revision: 2 };

test('before anything is typed, another window’s words are shown', () => {
  const draft = beginDraft(stored);
  expect(draft).toMatchObject({ note: 'Ask', tags: 'salt, mum' });
  expect(isChangedDraft(draft)).toBe(false);
  expect(receiveStored(draft, others)).toEqual(beginDraft(others));
});

test('while the reader types, what they began from is remembered, so that the store can join both', () => {
  const typing = { ...beginDraft(stored), note: 'Ask Bob' };
  expect(receiveStored(typing, others)).toBe(typing);
  expect(typing.seen.revision).toBe(1);
});

test('after storing, what is stored is shown; what was typed meanwhile stays', () => {
  const submitted = { ...beginDraft(stored), note: 'Ask Bob' };
  const kept = { ...stored, note: 'Ask Bob', revision: 2 };
  expect(afterStoring(submitted, submitted, kept)).toEqual(beginDraft(kept));
  const typedOn = { ...submitted, note: 'Ask Bob today' };
  expect(afterStoring(typedOn, submitted, kept)).toEqual({ ...typedOn, seen: kept });
});

test('typed on while another window’s words were joined: the next save still keeps those', () => {
  const submitted = { ...beginDraft(stored), note: 'Ask Bob' };
  const joined = { ...stored, note: 'Ask Ann\n\nAsk Bob', revision: 3 };
  const typedOn = { ...submitted, note: 'Ask Bob today' };
  expect(afterStoring(typedOn, submitted, joined)).toMatchObject({
    note: 'Ask Bob today',
    seen: { revision: 1 },
  });
  expect(afterStoring(submitted, submitted, joined)).toEqual(beginDraft(joined));
});

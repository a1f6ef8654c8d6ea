import { expect, test } from 'vitest';
import { contextKey, hashWords, openContexts, packContexts } from '../../../lib/detection/context-table.ts';
import { CuePlace } from '../../../lib/detection/cue-place.ts';
import { buildFoldTable } from '../../../lib/detection/fold-table.ts';

const fold = buildFoldTable();
const rule = {
  concept: 3,
  form: 'fit',
  needsCue: true,
  near: ['had a _', 'brain'],
  not: ['_ well', 'the _ of'],
};
const hash = (text: string): number => hashWords(text, fold);

test('cues come back by form and concept, in their places, singular and plural', () => {
  const table = openContexts(packContexts([rule], () => ['fit', 'fits'], fold));
  expect(table.size).toBe(2);
  const context = table.get(contextKey(hash('FITS'), 3));
  expect(context?.needsCue).toBe(true);
  expect(context?.near).toEqual(
    new Set([
      hash('had a') ^ CuePlace.Before,
      hash('had as') ^ CuePlace.Before,
      hash('brain'),
      hash('brains'),
    ]),
  );
  expect(context?.not).toEqual(
    new Set([
      hash('well') ^ CuePlace.After,
      hash('wells') ^ CuePlace.After,
      hash('the of') ^ CuePlace.Around,
      hash('the ofs') ^ CuePlace.Around,
    ]),
  );
  expect(table.get(contextKey(hash('fit'), 4))).toBeUndefined();
});

test('several contexts keep apart; one without cues is empty', () => {
  const other = { concept: 4, form: 'x', needsCue: false, near: [], not: [] };
  const table = openContexts(packContexts([rule, other], ({ form }) => [form], fold));
  expect(table.get(contextKey(hash('x'), 4))).toEqual({ needsCue: false, near: new Set(), not: new Set() });
  expect(table.get(contextKey(hash('fit'), 3))?.near.size).toBe(4);
});

test.each(['_ ', 'one two three four', '_ one two three four'])('"%s" is refused as a cue', (cue) => {
  expect(() => packContexts([{ ...rule, near: [cue] }], () => ['fit'], fold)).toThrow('one to three words');
});

test('a text without words hashes to zero, word order matters', () => {
  expect(hash(' , ')).toBe(0);
  expect(hash('a b')).not.toBe(hash('b a'));
  expect(hash('a b')).toBe(hash('A-B'));
});

import { expect, test } from 'vitest';
import { contextFileSchema, contextSchema } from '../../../lib/model/context.ts';

test('lists are written as one text, with or without line ends', () => {
  const context = contextSchema.parse({
    concept: 'seizure',
    form: 'fit',
    near: 'had a _, epileptic,\n  brain',
    not: '_ well',
  });
  expect(context.near).toEqual(['had a _', 'epileptic', 'brain']);
  expect(context.not).toEqual(['_ well']);
  expect(contextSchema.parse({ concept: 'seizure', form: 'fit' }).near).toEqual([]);
  expect(contextFileSchema.parse({ contexts: [] })).toEqual({ company: [], clear: [], contexts: [] });
});

test.each(['a _ b c', '_ a _', 'a b _ c', '_'])('the cue "%s" is refused', (cue) => {
  expect(contextSchema.safeParse({ concept: 'seizure', form: 'fit', near: cue }).success).toBe(false);
});

test('only a need for a cue can be said', () => {
  expect(contextSchema.safeParse({ concept: 'seizure', form: 'fit', needs: 'page' }).success).toBe(false);
});

import { expect, test } from 'vitest';
import { resolveDraft } from '../../../../lib/authoring/evidence/resolve-draft.ts';
import { statementKey } from '../../../../lib/authoring/evidence/statement-key.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

const context = {
  sources: new Map([['nci-dictionary/CDR1', madeRecord({})]]),
  known: new Map(),
  today: '2026-11-28',
};

test('stored texts become citations, and each statement gets its passage', () => {
  const draft =
    'Salt is a mineral [nci-dictionary/CDR1 "A mineral ... food."]. It raises the pressure [nci-dictionary/CDR1; @made2020].';
  const { text, evidence, references, errors } = resolveDraft(draft, context);
  expect(errors).toEqual([]);
  expect(text).toBe('Salt is a mineral [@nci-cdr1]. It raises the pressure [@nci-cdr1; @made2020].');
  expect(evidence.map(({ statement, start, end }) => [statement, start, end])).toEqual([
    [statementKey('Salt is a mineral.'), 0, 18],
    [statementKey('It raises the pressure.'), 0, madeRecord({}).text.length],
  ]);
  expect(references.map(({ id }) => id)).toEqual(['nci-cdr1']);
});

test('a text that is not stored, words that do not stand in it and sentences without source are told', () => {
  expect(resolveDraft('Salt [nci-dictionary/CDR2].', context).errors[0]).toContain('no stored text');
  expect(resolveDraft('Salt [nci-dictionary/CDR1 "pepper"].', context).errors[0]).toContain(
    '"pepper" does not stand',
  );
  expect(resolveDraft('Salt [wordnet/salt].', context).errors[0]).toContain('for drafting only');
  expect(resolveDraft('Salt is white. It is a mineral [nci-dictionary/CDR1].', context).errors[0]).toContain(
    'no citation',
  );
});

test('a semicolon inside a quotation divides nothing', () => {
  const sources = new Map([['nci-dictionary/CDR1', madeRecord({ text: 'White; in food.' })]]);
  const { text, errors } = resolveDraft('Salt is white [nci-dictionary/CDR1 "White; in food."].', {
    ...context,
    sources,
  });
  expect([text, errors]).toEqual(['Salt is white [@nci-cdr1].', []]);
});

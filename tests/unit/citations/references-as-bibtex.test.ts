import { expect, test } from 'vitest';
import { referencesAsBibtex } from '../../../lib/citations/references-as-bibtex.ts';
import { madeReference } from '../../fixtures/made-content.ts';
import { expectedRecord, readCitations, shippedReferences } from '../../fixtures/read-citations.ts';

test('a citation library reads back every field of every reference that ships', () => {
  const shipped = shippedReferences();
  const read = readCitations(referencesAsBibtex(shipped));
  expect(read.size).toBe(shipped.length);
  for (const reference of shipped) {
    // BibTeX knows no dictionary: its entries are parts of a book.
    const type = reference.type === 'entry-dictionary' ? 'chapter' : reference.type;
    expect(read.get(reference.id)).toEqual(expectedRecord({ ...reference, type }));
  }
});

test('signs that TeX reads otherwise come back as they were', () => {
  const title = 'Salt & water: 50% of #1_a costs $5';
  const text = referencesAsBibtex([madeReference('a', { title, page: '1-9', volume: '7', issue: '2' })]);
  expect(readCitations(text).get('a')?.fields).toMatchObject({ title, page: '1-9', volume: '7', issue: '2' });
});

test('"et al." is no person', () => {
  expect(referencesAsBibtex([madeReference()])).toContain('author = {Maker, A. B. and others}');
});

test('nothing of a reference from a file can end its field and begin another, or lead beside the reader', () => {
  const forged = madeReference('forged', {
    DOI: '10.1000/x},note={approved',
    page: '1},note={approved',
    URL: 'https://example.org/?a=},note={approved',
  });
  expect(referencesAsBibtex([forged])).not.toMatch(/\},note=\{/);
  expect(referencesAsBibtex([madeReference('x', { URL: 'https://192.168.1.1/reboot' })])).not.toContain(
    '192.168',
  );
});

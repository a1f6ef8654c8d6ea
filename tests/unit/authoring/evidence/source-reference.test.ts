import { expect, test } from 'vitest';
import { referenceSchema, type Reference } from '../../../../lib/model/reference.ts';
import { sourceReference } from '../../../../lib/authoring/evidence/source-reference.ts';
import type { SourceRecord } from '../../../../lib/authoring/evidence/source-record.ts';
import { madeRecord } from '../../../fixtures/made-evidence.ts';

const cite = (some: Partial<SourceRecord>, known = new Map<string, Reference>()): Reference =>
  sourceReference(madeRecord(some), known, '2026-11-28');

test('every kind of source makes a reference that the bibliography takes', () => {
  const obo = (id: string): string => `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`;
  const records: Partial<SourceRecord>[] = [
    {},
    { source: 'ncit-disease', record: 'NCIT:C17425', url: obo('NCIT:C17425') },
    { source: 'disease-ontology', record: 'DOID:2355', url: obo('DOID:2355') },
    { source: 'ordo', record: 'Orphanet:124', url: 'http://www.orpha.net/ORDO/Orphanet_124' },
    { source: 'obo-anatomy-cells', record: 'L12', url: obo('UBERON:0000479') },
    { source: 'mesh', record: 'D002045', url: 'https://meshb.nlm.nih.gov/record/ui?ui=D002045' },
    { source: 'mesh', record: 'L7', url: 'https://meshb.nlm.nih.gov/record/ui?ui=D002045' },
    {
      source: 'openstax-glossaries',
      record: 'L9',
      citation: 'OpenStax, Microbiology, What Our Cells Need, and Why',
      url: 'https://openstax.org/details/books/microbiology',
    },
    {
      source: 'medquad',
      record: 'L1.1',
      publisher: 'NINDS',
      name: 'Gangliosidoses',
      url: 'http://www.ninds.nih.gov/g.htm',
    },
  ];
  const references = records.map((some) => referenceSchema.parse(cite(some)));
  expect(references.map(({ id }) => id)).toEqual([
    'nci-cdr1',
    'ncit-c17425',
    'doid-2355',
    'orphanet-124',
    'uberon-0000479',
    'mesh-d002045',
    'mesh-d002045',
    'openstax-microbiology-what-our-cells-need-and-why',
    'ninds-gangliosidoses',
  ]);
});

test('a page that is in the bibliography keeps its record', () => {
  const page = { publisher: 'NINDS', url: 'http://www.ninds.nih.gov/g.htm' };
  const known = { ...cite(page), id: 'ninds-own-name' };
  expect(cite(page, new Map([[page.url, known]])).id).toBe('ninds-own-name');
});

test('a source without a rule is refused by name', () => {
  expect(() => cite({ source: 'blog', url: 'https://example.org/x' })).toThrow('blog/CDR1');
  expect(() => cite({ publisher: 'Nobody' })).toThrow('Nobody');
});

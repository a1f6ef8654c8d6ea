import { expect, test } from 'vitest';
import { referencesAsRis } from '../../../lib/citations/references-as-ris.ts';
import { madeReference } from '../../fixtures/made-content.ts';
import { expectedRecord, readCitations, shippedReferences } from '../../fixtures/read-citations.ts';

test('a citation library reads back every field of every reference that ships', () => {
  const shipped = shippedReferences();
  const read = readCitations(referencesAsRis(shipped));
  expect(read.size).toBe(shipped.length);
  for (const reference of shipped) {
    const expected = expectedRecord(reference);
    const note = [reference.PMID && `PMID: ${reference.PMID}`, reference.accessed?.literal].find(Boolean);
    // A body's name loses its commas: RIS has no other way to say that it is no person's.
    const names = expectedRecord({
      ...reference,
      author: reference.author.map((name) =>
        'literal' in name ? { literal: name.literal.replaceAll(',', '') } : name,
      ),
    }).names;
    // The library reads the year alone; the month stands in a field of its own.
    const year = reference.issued?.['date-parts'][0]?.[0];
    const issued = year === undefined ? undefined : { 'date-parts': [[year]] };
    expect(read.get(reference.id)).toEqual({ names, fields: { ...expected.fields, note, issued } });
  }
});

test('pages, volume and issue', () => {
  const text = referencesAsRis([madeReference('a', { volume: '170', issue: '3', page: 'G1-G47' })]);
  expect(text).toContain('SP  - G1\r\nEP  - G47\r\n');
  expect(readCitations(text).get('a')?.fields).toMatchObject({ volume: '170', issue: '3', page: 'G1-G47' });
});

test('a month', () => {
  const text = referencesAsRis([madeReference('a', { issued: { 'date-parts': [[2016, 2]] } })]);
  expect(text).toContain('PY  - 2016\r\nDA  - 2016/02//\r\n');
});

test('a line break in a title begins no new field', () => {
  const text = referencesAsRis([madeReference('a', { title: 'One\nER  - \ntwo' })]);
  expect(readCitations(text).get('a')?.fields['title']).toBe('One ER - two');
});

test('an address that no link may lead to is left out', () => {
  expect(referencesAsRis([madeReference('x', { URL: 'https://192.168.1.1/reboot' })])).not.toContain(
    '192.168',
  );
});

import { expect, test } from 'vitest';
import { referencesAsCsl } from '../../../lib/citations/references-as-csl.ts';
import { madeReference } from '../../fixtures/made-content.ts';
import { expectedRecord, readCitations, shippedReferences } from '../../fixtures/read-citations.ts';

test('a citation library reads back every field of every reference that ships', () => {
  const shipped = shippedReferences();
  const read = readCitations(referencesAsCsl(shipped));
  expect(read.size).toBe(shipped.length);
  for (const reference of shipped) expect(read.get(reference.id)).toEqual(expectedRecord(reference));
});

test('our own notes stay at home', () => {
  expect(referencesAsCsl(shippedReferences())).not.toContain('confirmed');
});

test('an address that no link may lead to is left out', () => {
  expect(referencesAsCsl([madeReference('x', { URL: 'https://192.168.1.1/reboot' })])).not.toContain(
    '192.168',
  );
});

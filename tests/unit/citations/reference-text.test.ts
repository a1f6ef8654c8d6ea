import { expect, test } from 'vitest';
import { authorsOf, linksOf, sourceOf } from '../../../lib/citations/reference-text.ts';
import { madeReference } from '../../fixtures/made-content.ts';

test('authors and source are written as bibliographies do', () => {
  expect(authorsOf(madeReference())).toBe('Maker AB, et al.');
  expect(sourceOf(madeReference())).toBe('Made J, 2020');
});

test('a page without a year says when it was collected', () => {
  const { issued: _, 'container-title': __, ...rest } = madeReference();
  expect(
    sourceOf({
      ...rest,
      type: 'webpage',
      publisher: 'Institute',
      accessed: { literal: 'collected before 2019' },
    }),
  ).toBe('Institute, collected before 2019');
});

test('links by DOI and PMID; the plain address only where there is neither', () => {
  expect(
    linksOf(madeReference('a', { PMID: '12', URL: 'https://example.org/a' })).map(({ url }) => url),
  ).toEqual(['https://doi.org/10.1000/made', 'https://pubmed.ncbi.nlm.nih.gov/12/']);
  const { DOI: _, ...page } = madeReference('b', { URL: 'https://www.example.org/b' });
  expect(linksOf(page)).toEqual([{ label: 'www.example.org', url: 'https://www.example.org/b' }]);
  expect(linksOf({ ...page, URL: 'http://www.example.org/b' })).toEqual(linksOf(page));
  expect(linksOf({ ...page, URL: 'https://10.0.0.1/b' })).toEqual([]);
});

test('a DOI with signs that addresses do not allow is encoded', () => {
  expect(linksOf(madeReference('c', { DOI: '10.1000/a<b>c' }))[0]?.url).toBe(
    'https://doi.org/10.1000/a%3Cb%3Ec',
  );
});

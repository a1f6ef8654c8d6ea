import type { Reference } from '../../model/reference.ts';
import type { SourceRecord } from './source-record.ts';

/** Who stands behind MedQuAD's abbreviations. */
const PUBLISHERS: Readonly<Record<string, readonly [prefix: string, name: string]>> = {
  MPlusHealthTopics: ['medlineplus', 'MedlinePlus, US National Library of Medicine'],
  GARD: ['gard', 'Genetic and Rare Diseases Information Center'],
  GHR: ['ghr', 'Genetics Home Reference, US National Library of Medicine'],
  NINDS: ['ninds', 'National Institute of Neurological Disorders and Stroke'],
  NIDDK: ['niddk', 'National Institute of Diabetes and Digestive and Kidney Diseases'],
  CancerGov: ['nci', 'National Cancer Institute'],
  NHLBI: ['nhlbi', 'National Heart, Lung, and Blood Institute'],
  CDC: ['cdc', 'Centers for Disease Control and Prevention'],
  NIHSeniorHealth: ['senior', 'NIH SeniorHealth'],
};

/** A terminology: who publishes it, its name, and the release that is stored. */
const TERMINOLOGIES: Readonly<Record<string, readonly [author: string, title: string, year: number]>> = {
  NCIT: ['National Cancer Institute', 'NCI Thesaurus', 2018],
  DOID: ['University of Maryland School of Medicine', 'Human Disease Ontology', 2026],
  SYMP: ['University of Maryland School of Medicine', 'Symptom Ontology', 2026],
  Orphanet: ['INSERM', 'Orphanet Rare Disease Ontology', 2018],
  UBERON: ['Uberon developers', 'Uberon anatomy ontology', 2026],
  CL: ['Cell Ontology developers', 'Cell Ontology', 2026],
  GO: ['Gene Ontology Consortium', 'Gene Ontology', 2026],
  CHEBI: ['EMBL-EBI', 'ChEBI, Chemical Entities of Biological Interest', 2026],
  MAXO: ['Monarch Initiative', 'Medical Action Ontology', 2026],
  CMO: ['Rat Genome Database', 'Clinical Measurement Ontology', 2026],
  MMO: ['Rat Genome Database', 'Measurement Method Ontology', 2026],
  STATO: ['ISA developers', 'Statistics Ontology', 2026],
  OBI: ['OBI Consortium', 'Ontology for Biomedical Investigations', 2026],
  MESH: ['US National Library of Medicine', 'Medical Subject Headings (MeSH)', 2023],
};

/**
 * The bibliographic record of a stored text, as the sources ask to be cited. A web page that is in the
 * bibliography already keeps its record there.
 *
 * @param known references by their URL
 * @param today `YYYY-MM-DD`
 * @throws Error for a source that no rule covers
 */
export function sourceReference(
  record: SourceRecord,
  known: ReadonlyMap<string, Reference>,
  today: string,
): Reference {
  const held = { how: 'the text of the record is held and was compared', when: today };
  if (record.publisher !== null) return known.get(record.url) ?? webPage(record, today);
  if (record.source === 'nci-dictionary') {
    return {
      id: `nci-${record.record.toLowerCase()}`,
      type: 'entry-dictionary',
      title: record.name,
      author: [{ literal: 'National Cancer Institute' }],
      'container-title': 'NCI Dictionary of Cancer Terms',
      issued: { 'date-parts': [[2016, 2]] },
      URL: 'https://www.cancer.gov/publications/dictionaries/cancer-terms',
      custom: { kind: 'government glossary', confirmed: held },
    };
  }
  if (record.citation !== null) return textbook(record, held);
  const [prefix = '', number = ''] =
    /^D\d|^C\d/.test(record.record) || record.source === 'mesh'
      ? ['MESH', record.url.split('ui=')[1]]
      : (/_|:/.test(record.record) ? record.record : (record.url.split('/').at(-1) ?? '')).split(/[:_]/);
  const terminology = TERMINOLOGIES[prefix];
  if (!terminology) throw new Error(`There is no rule how to cite ${record.source}/${record.record}.`);
  const [author, title, year] = terminology;
  return {
    id: `${prefix}-${number}`.toLowerCase(),
    type: 'entry-dictionary',
    title: record.name,
    author: [{ literal: author }],
    'container-title': `${title}, ${prefix === 'MESH' ? 'heading' : 'record'} ${prefix === 'MESH' ? number : `${prefix}:${number}`}`,
    issued: { 'date-parts': [[year]] },
    URL: record.url.replace(/^http:/, 'https:'),
    custom: { kind: 'terminology', confirmed: held },
  };
}

function webPage(record: SourceRecord, today: string): Reference {
  const [prefix, publisher] = PUBLISHERS[record.publisher ?? ''] ?? [];
  if (!prefix || !publisher) throw new Error(`There is no rule how to cite pages of ${record.publisher}.`);
  return {
    id: `${prefix}-${slugOf(record.name)}`,
    type: 'webpage',
    title: record.name,
    author: [{ literal: publisher }],
    publisher,
    accessed: { literal: 'collected before 2019' },
    URL: record.url,
    custom: {
      kind: 'government page',
      confirmed: { how: 'the text of the page is held (MedQuAD) and was compared', when: today },
    },
  };
}

function textbook(record: SourceRecord, held: Reference['custom']['confirmed']): Reference {
  const [, book = '', ...section] = (record.citation ?? '').split(', ');
  const part = section.join(', ').replace(/^module /, 'section ');
  return {
    id: `openstax-${slugOf(book)}-${slugOf(part)}`,
    type: 'chapter',
    title: part,
    author: [{ literal: 'OpenStax' }],
    'container-title': book,
    publisher: 'OpenStax',
    URL: record.url,
    custom: { kind: 'textbook', confirmed: held },
  };
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

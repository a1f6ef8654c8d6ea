import type { Reference } from '../model/reference.ts';
import { publicLink } from './public-link.ts';

/**
 * References as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), which every reference manager opens.
 * The PMID goes into a note, since RIS has no field for it.
 *
 * @returns one record a reference, lines ended as the format asks (CR LF)
 */
export function referencesAsRis(references: readonly Reference[]): string {
  return references.map((reference) => `${linesOf(reference).join('\r\n')}\r\nER  - \r\n\r\n`).join('');
}

const TYPES: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  'entry-dictionary': 'DICT',
  chapter: 'CHAP',
};

function linesOf(reference: Reference): string[] {
  const [first, last] = reference.page?.split(/[-–]/) ?? [];
  const [year, month] = reference.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | number | undefined][] = [
    ['TY', TYPES[reference.type]],
    ['ID', reference.id],
    ...reference.author.map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', reference.title],
    ['T2', reference['container-title']],
    ['PB', reference.publisher],
    ['PY', year],
    ['DA', month && `${year}/${String(month).padStart(2, '0')}//`],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', first],
    ['EP', last],
    ['DO', reference.DOI],
    ['UR', reference.URL && (publicLink(reference.URL) ?? undefined)],
    ['N1', reference.PMID && `PMID: ${reference.PMID}`],
    ['N1', reference.accessed?.literal],
  ];
  return fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${String(value).replace(/\s+/g, ' ')}`],
  );
}

/** A comma divides family and given name in RIS, so that the commas of a body's name are left out. */
function nameOf(name: Reference['author'][number]): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

import type { Reference } from '../model/reference.ts';
import { publicLink } from './public-link.ts';

/** References as BibTeX; titles and bodies keep their capitals, and signs that TeX reads otherwise are escaped. */
export function referencesAsBibtex(references: readonly Reference[]): string {
  return references.map(entryOf).join('\n');
}

/** A dictionary's entry and a chapter are both found inside a book. */
const TYPES: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'article',
  webpage: 'online',
  'entry-dictionary': 'incollection',
  chapter: 'incollection',
};

function entryOf(reference: Reference): string {
  const [year, month] = reference.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', reference.author.map(nameOf).join(' and ')],
    ['title', `{${escaped(reference.title)}}`],
    [
      reference.type === 'article-journal' ? 'journal' : 'booktitle',
      reference['container-title'] && escaped(reference['container-title']),
    ],
    // In its own braces: an "and" would divide it in two.
    ['publisher', reference.publisher && `{${escaped(reference.publisher)}}`],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['volume', reference.volume && escaped(reference.volume)],
    ['number', reference.issue && escaped(reference.issue)],
    ['pages', unbraced(reference.page?.replace(/[-–]+/, '--'))],
    ['doi', unbraced(reference.DOI)],
    ['pmid', reference.PMID],
    ['url', reference.URL && unbraced(publicLink(reference.URL) ?? undefined)],
    ['note', reference.accessed && escaped(reference.accessed.literal)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${TYPES[reference.type]}{${reference.id},\n${lines.join('')}}\n`;
}

/** "et al." is `others` in BibTeX; a body's name stands in braces, so that it is not taken for a person's. */
function nameOf(name: Reference['author'][number]): string {
  if (!('literal' in name)) {
    // A particle in small letters ("de Vries") would be split off.
    const family = /^\p{Ll}/u.test(name.family) ? `{${escaped(name.family)}}` : escaped(name.family);
    return name.given === undefined ? family : `${family}, ${escaped(name.given)}`;
  }
  return /^et al\.?$/i.test(name.literal) ? 'others' : `{${escaped(name.literal)}}`;
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '\\textbackslash ')
    .replace(/[{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ')
    .replaceAll('--', '{-}{-}');
}

/** A value in which TeX escapes nothing, so that a brace could only end it. */
function unbraced(value: string | undefined): string | undefined {
  return value?.replace(/[{}]/g, encodeURIComponent);
}

import type { Reference } from '../model/reference.ts';
import { publicLink } from './public-link.ts';

/** A reference's authors as one line: "Spasovski G, Vanholder R, et al." */
export function authorsOf(reference: Reference): string {
  return reference.author
    .map((name) =>
      'literal' in name ? name.literal : `${name.family} ${(name.given ?? '').replace(/[. ]/g, '')}`.trim(),
    )
    .join(', ');
}

/** Where and when a reference was published: "Eur J Endocrinol, 2014". */
export function sourceOf(reference: Reference): string {
  const year = reference.issued?.['date-parts'][0]?.[0];
  const source = reference['container-title'] ?? reference.publisher;
  const date = year === undefined ? reference.accessed?.literal : String(year);
  return [source, date].filter((part) => part !== undefined).join(', ');
}

/** A link out of a reference with the words for it. */
export interface ReferenceLink {
  readonly label: string;
  readonly url: string;
}

/**
 * The links by DOI, PMID or address; DOI and PMID make the plain address superfluous. An address that no link may
 * lead to gives none.
 */
export function linksOf(reference: Reference): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  if (reference.DOI)
    links.push({ label: `doi:${reference.DOI}`, url: `https://doi.org/${encodeURI(reference.DOI)}` });
  if (reference.PMID) {
    links.push({
      label: `PMID ${reference.PMID}`,
      url: `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/`,
    });
  }
  const url = reference.URL === undefined ? null : publicLink(reference.URL);
  if (links.length === 0 && url !== null) links.push({ label: new URL(url).hostname, url });
  return links;
}

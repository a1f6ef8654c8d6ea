import { authorsOf, linksOf, sourceOf } from '../../lib/citations/reference-text.ts';
import type { Reference } from '../../lib/model/reference.ts';
import { REFERENCE_KINDS } from '../../lib/reading/kind-words.ts';
import { ExternalLink } from './external-link.tsx';

/** One reference: its type in words, title, authors, source and year, links. */
export function ReferenceEntry({ reference }: { reference: Reference }) {
  const authors = authorsOf(reference);
  const source = sourceOf(reference);
  return (
    <>
      <span class="reference-kind">{REFERENCE_KINDS[reference.custom.kind]}</span>
      {reference.custom.superseded !== undefined && (
        <span class="reference-superseded"> · superseded by {reference.custom.superseded}</span>
      )}
      <br />
      <cite class="reference-title">{reference.title}</cite>
      <br />
      <span class="muted">
        {source.startsWith(authors) ? source : `${authors}${authors.endsWith('.') ? '' : '.'} ${source}`}
      </span>
      {linksOf(reference).map(({ label, url }) => (
        <span key={url}>
          {' '}
          <ExternalLink url={url}>{label}</ExternalLink>
        </span>
      ))}
    </>
  );
}

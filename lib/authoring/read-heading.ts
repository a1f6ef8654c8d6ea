import { SECTION_KINDS, sectionKindSchema, type SectionKind } from '../model/section-kind.ts';

/** A section's heading, read; `kind` is null when `error` says why. */
export interface ReadHeading {
  readonly id: string;
  readonly heading: string;
  readonly kind: SectionKind | null;
  readonly error: string | null;
}

/**
 * Reads the heading of a section with its kind, as in `Signs of low salt {symptoms}`.
 *
 * @param source the heading without its `##`
 */
export function readHeading(source: string): ReadHeading {
  const [, heading = source, written] = /^(.*?)\s*\{([^{}]*)\}$/.exec(source) ?? [];
  const kind = sectionKindSchema.safeParse(written).data ?? null;
  const fault =
    written === undefined ? `say what "## ${heading}" tells` : `"{${written}}" is no kind of section`;
  const error =
    kind === null
      ? `${fault}: write "## ${heading} {KIND}", with one of: ${SECTION_KINDS.join(', ')}.`
      : null;
  const id = heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { id, heading, kind, error };
}

import type { ReferenceKind } from '../../model/reference.ts';

/** Kinds of reference that no clinician's part can rest on alone. */
export const FOR_THE_PUBLIC: ReadonlySet<ReferenceKind> = new Set(['government page', 'government glossary']);

import type { Audience } from '../../lib/model/audience.ts';
import type { Library } from '../../lib/reading/library.ts';
import type { Saved } from './use-saved.ts';

/** What every page of the panel is given. */
export interface PageProps {
  readonly library: Library;
  readonly audience: Audience;
  /** The reader's choice; null before there is one. */
  readonly chosen: Audience | null;
  readonly saved: Saved;
}

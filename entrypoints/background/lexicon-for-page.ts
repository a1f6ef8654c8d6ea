import type { RequestAnswer } from '../../lib/messaging/protocol.ts';
import { readDensity } from '../../lib/storage/preferences.ts';
import { database, lexiconBytes } from './resources.ts';

/** What a page needs to be marked, as densely as the reader wants; no bytes while marking is off. */
export async function lexiconForPage(): Promise<Omit<RequestAnswer<'lexicon'>, 'frameId'>> {
  const bytes = lexiconBytes();
  // Without the reader's data pages are marked all the same; only the choice is missing.
  const density = await database()
    .then(readDensity)
    .catch(() => 'default' as const);
  return { bytes: density === 'off' ? null : await bytes, density };
}

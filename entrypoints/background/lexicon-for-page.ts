import { readDensityMirror } from '../../lib/extension/density-mirror.ts';
import type { RequestAnswer } from '../../lib/messaging/protocol.ts';
import { lexiconBytes } from './resources.ts';

/** What a page needs to be marked, as densely as the reader wants; no bytes while marking is off. */
export async function lexiconForPage(): Promise<Omit<RequestAnswer<'lexicon'>, 'frameId'>> {
  const bytes = lexiconBytes();
  const density = await readDensityMirror();
  return { bytes: density === 'off' ? null : await bytes, density };
}

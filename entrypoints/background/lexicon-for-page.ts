import { readDensityMirror } from '../../lib/extension/density-mirror.ts';
import { shareDensity, shareLexicon } from '../../lib/messaging/page-share.ts';
import type { RequestAnswer } from '../../lib/messaging/protocol.ts';
import { lexiconBytes } from './resources.ts';

/**
 * What a page needs to be marked, as densely as the reader wants; no bytes while marking is off. The pages
 * after it find the same shared.
 */
export async function lexiconForPage(): Promise<RequestAnswer<'lexicon'>> {
  const loading = lexiconBytes();
  const density = await readDensityMirror();
  // A page that finds nothing shared asks here again; so a failure to share costs time and nothing else.
  shareDensity(density).catch(() => undefined);
  const bytes = await loading;
  if (density === 'off') return { bytes: null, density };
  shareLexicon(bytes).catch(() => undefined);
  return { bytes, density };
}

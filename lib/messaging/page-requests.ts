import { browser } from 'wxt/browser';
import type { FrameTerms } from '../model/page-terms.ts';
import type { PanelRoute } from '../model/panel-route.ts';
import type { Reply, RequestAnswer } from './protocol.ts';

/**
 * The content script's side of messaging. It checks shapes by hand: a schema library would cost every page.
 */

/** Asks for the lexicon bytes, how densely to mark, and this frame's id. @throws Error when the background has none */
export async function requestLexicon(): Promise<RequestAnswer<'lexicon'>> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<RequestAnswer<'lexicon'>> | undefined>({
    kind: 'lexicon',
    argument: {},
  });
  if (!reply?.ok) throw new Error('Medglance sent no lexicon.');
  const { bytes, density } = reply.value;
  if (bytes !== null && !(bytes instanceof ArrayBuffer)) throw new Error('Medglance sent no lexicon.');
  if (bytes === null && density !== 'off') throw new Error('Medglance sent no lexicon.');
  return reply.value;
}

/** Opens the side panel; must be called while a click is being handled. */
export function requestPanel(route: PanelRoute): void {
  void browser.runtime.sendMessage({ kind: 'openPanel', argument: { route } }).catch(() => undefined);
}

/** Tells an open side panel what was found in this frame. */
export function reportTerms(terms: FrameTerms): void {
  void browser.runtime.sendMessage({ report: 'terms', terms }).catch(() => undefined);
}

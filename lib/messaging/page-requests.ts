import { browser } from 'wxt/browser';
import type { PanelRoute } from '../model/panel-route.ts';
import type { Reply, RequestAnswer } from './protocol.ts';

/**
 * The content script's side of messaging. It checks shapes by hand: a schema library would cost every page.
 */

/** Asks for the lexicon bytes and this frame's id. @throws Error when the background has none */
export async function requestLexicon(): Promise<RequestAnswer<'lexicon'>> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<RequestAnswer<'lexicon'>> | undefined>({
    kind: 'lexicon',
    argument: {},
  });
  if (!reply?.ok || !(reply.value.bytes instanceof ArrayBuffer))
    throw new Error('Medglance sent no lexicon.');
  return reply.value;
}

/** Opens the side panel; must be called while a click is being handled. */
export function requestPanel(route: PanelRoute): void {
  void browser.runtime.sendMessage({ kind: 'openPanel', argument: { route } }).catch(() => undefined);
}

import { browser } from 'wxt/browser';
import type { FrameTerms } from '../model/page-terms.ts';
import { readPageShare } from './page-share.ts';
import type { Reply, RequestAnswer } from './protocol.ts';

/**
 * The content script's side of messaging. It checks shapes by hand: a schema library would cost every page.
 */

/**
 * Gets the lexicon bytes and how densely to mark, without waking the background if it has shared them since
 * the browser began. @throws Error when there are none
 */
export async function requestLexicon(): Promise<RequestAnswer<'lexicon'>> {
  // Until the background has run once, pages may not read there at all.
  const shared = await readPageShare().catch(() => null);
  if (shared) return shared;
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

/** This frame's number in the browser. @throws Error when nobody answers */
export async function requestFrameId(): Promise<number> {
  // Known without asking for what is not in a frame.
  if (globalThis.top === globalThis.self) return 0;
  const reply = await browser.runtime.sendMessage<unknown, Reply<RequestAnswer<'frameId'>> | undefined>({
    kind: 'frameId',
    argument: {},
  });
  if (!reply?.ok || typeof reply.value.frameId !== 'number') throw new Error('This frame has no number.');
  return reply.value.frameId;
}

/** Opens the side panel at a concept whose card this page blocks; must be called while a click is being handled. */
export function requestPanel(id: string): void {
  void browser.runtime.sendMessage({ kind: 'openPanel', argument: { id } }).catch(() => undefined);
}

/** Tells an open side panel what was found in this frame. */
export function reportTerms(terms: FrameTerms): void {
  void browser.runtime.sendMessage({ report: 'terms', terms }).catch(() => undefined);
}

import { browser } from 'wxt/browser';
import { frameTermsSchema, type FrameTerms } from '../model/page-terms.ts';
import { tellPage } from './tell-page.ts';

/** Asks all frames of a tab for what was found in them; each answers by itself, if not afresh only with news. */
export async function askForTerms(tabId: number, afresh: boolean): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind: 'listTerms', afresh }).catch(() => undefined);
}

/**
 * Hears what the frames of pages report.
 *
 * @param hear given the tab and the frame
 * @returns a function that stops listening
 */
export function hearTerms(hear: (tabId: number, frameId: number, terms: FrameTerms) => void): () => void {
  const listener = (
    message: unknown,
    sender: {
      id?: string | undefined;
      tab?: { id?: number | undefined } | undefined;
      frameId?: number | undefined;
    },
  ): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    if (!('report' in message) || message.report !== 'terms' || !('terms' in message)) return;
    const terms = frameTermsSchema.safeParse(message.terms);
    if (terms.success && sender.tab?.id !== undefined) hear(sender.tab.id, sender.frameId ?? 0, terms.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

/** Asks a frame to scroll to a concept's first mention; false when it is not to be seen there any more. */
export async function showTermOn(tabId: number, frameId: number, id: string): Promise<boolean> {
  const answer: unknown = await tellPage(tabId, frameId, { kind: 'showTerm', id });
  return answer === true;
}

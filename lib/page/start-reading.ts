import { openLexicon } from '../detection/lexicon.ts';
import { requestLexicon } from '../messaging/page-requests.ts';
import { MarkedPage } from './marked-page.ts';
import { untilVisible } from './run-in-slices.ts';

/** A page whose terms can be found, and the id of its frame in the browser. */
export interface ReadablePage {
  readonly marked: MarkedPage;
  readonly frameId: number;
}

/** Waits until someone sees the page, then fetches the lexicon for it; null when page or extension go first. */
export async function startReading(signal: AbortSignal): Promise<ReadablePage | null> {
  if ((document as { prerendering?: boolean }).prerendering === true) {
    await new Promise((resolve) =>
      document.addEventListener('prerenderingchange', resolve, { once: true, signal }),
    );
  }
  await untilVisible(signal);
  if (signal.aborted || !(document.body instanceof HTMLElement)) return null;
  // While the extension is being updated nobody answers; its new copy will read this page.
  const answer = await requestLexicon().catch(() => null);
  if (!answer || signal.aborted) return null;
  return { marked: new MarkedPage(openLexicon(answer.bytes), signal), frameId: answer.frameId };
}

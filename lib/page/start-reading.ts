import { openLexicon } from '../detection/lexicon.ts';
import { hearBackground } from '../messaging/hear-background.ts';
import { requestLexicon } from '../messaging/page-requests.ts';
import { MarkedPage } from './marked-page.ts';
import { frameIsReadable } from './readable-frame.ts';
import { untilVisible } from './run-in-slices.ts';
import { listenToPage, pageBody, pageType } from './page-document.ts';

/**
 * Waits until someone sees the page and wants it marked, then fetches the lexicon for it; null when page or
 * extension go first.
 */
export async function startReading(signal: AbortSignal): Promise<MarkedPage | null> {
  if ((document as { prerendering?: boolean }).prerendering === true) {
    await new Promise((resolve) => listenToPage('prerenderingchange', resolve, { once: true, signal }));
  }
  await frameIsReadable(signal);
  await untilVisible(signal);
  while (!signal.aborted && isForReading()) {
    // While the extension is being updated nobody answers; its new copy will read this page.
    const answer = await requestLexicon().catch(() => null);
    if (!answer || signal.aborted) return null;
    const { bytes, density } = answer;
    if (bytes) return new MarkedPage(openLexicon(bytes), density, signal);
    await untilMarkingIsOn(signal);
  }
  return null;
}

async function untilMarkingIsOn(signal: AbortSignal): Promise<void> {
  const heard = new AbortController();
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    hearBackground(
      (message) => {
        if (message.kind === 'densityChanged' && message.density !== 'off') resolve();
      },
      AbortSignal.any([signal, heard.signal]),
    );
  });
  heard.abort();
}

/** Pages and plain text; what the browser shows of drawings and data is none. */
function isForReading(): boolean {
  const isText = ['text/html', 'application/xhtml+xml', 'text/plain'].includes(pageType());
  return isText && pageBody() instanceof HTMLElement;
}

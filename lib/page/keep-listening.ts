import { pageElement } from './page-document.ts';

/**
 * Listens to window and document for as long as the page lives. `document.open` and `document.write` take every
 * listener off both, ours too, and give the document a new root; then `listen` is called again.
 *
 * @param listen adds listeners that end with the signal it is given
 */
export function keepListening(listen: (signal: AbortSignal) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let root: Element | null = pageElement();
  let round = new AbortController();
  const begin = (): void => {
    round = new AbortController();
    listen(AbortSignal.any([signal, round.signal]));
  };
  const observer = new MutationObserver(() => {
    if (pageElement() === root) return;
    root = pageElement();
    // A page can also put another root in by itself, and then nothing was lost.
    round.abort();
    if (root) begin();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  begin();
}

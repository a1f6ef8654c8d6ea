import { keepListening } from './keep-listening.ts';

/**
 * Waits for one event of window or document, whatever the page does to its listeners; or for the signal.
 *
 * @param listen adds a listener that calls `heard`, until the signal it is given aborts
 */
export async function untilHeard(
  listen: (heard: () => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const end = new AbortController();
  const waiting = AbortSignal.any([signal, end.signal]);
  await new Promise<void>((resolve) => {
    waiting.addEventListener('abort', () => resolve(), { once: true });
    keepListening((lasting) => listen(() => end.abort(), lasting), waiting);
  });
}

import { browser } from 'wxt/browser';
import type { PageMessage } from './protocol.ts';

/**
 * Hears what background and side panel send to this page, until the signal aborts. Checked by hand: no zod in
 * pages. What `hear` returns, or promises, is the answer.
 */
export function hearBackground(hear: (message: PageMessage) => unknown, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined },
    respond: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return false;
    const known = understand(message as Record<string, unknown>);
    const answer = known && hear(known);
    if (answer instanceof Promise) void answer.then(respond);
    else if (answer !== null && answer !== undefined) respond(answer);
    // Whether the answer is still to come.
    return answer instanceof Promise;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // The runtime is gone when the extension was updated or disabled.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

function understand({
  kind,
  text,
  id,
  afresh,
  density,
  direction,
}: Record<string, unknown>): PageMessage | null {
  if (kind === 'stepTerms' && (direction === 'next' || direction === 'previous')) return { kind, direction };
  if (kind === 'lookUpSelection' && typeof text === 'string') return { kind, text };
  if (kind === 'listTerms' && typeof afresh === 'boolean') return { kind, afresh };
  if (kind === 'showTerm' && typeof id === 'string') return { kind, id };
  if (kind === 'densityChanged' && (density === 'default' || density === 'all' || density === 'off'))
    return { kind, density };
  return null;
}

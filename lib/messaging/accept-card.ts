import { browser } from 'wxt/browser';
import type { FromCard, ToCard } from './card-port.ts';

/** An open line to the card in our frame. */
export interface CardLine {
  readonly send: (message: ToCard) => void;
}

/**
 * Waits for our card to connect with its one-time token. Everything else that connects is turned away.
 *
 * @param connected called with the line
 * @param lost called when the line closes: the frame was unloaded
 */
export function acceptCard(
  token: string,
  connected: (line: CardLine) => void,
  hear: (message: FromCard) => void,
  lost: () => void,
  signal: AbortSignal,
): void {
  const accept = (port: ReturnType<typeof browser.runtime.connect>): void => {
    if (port.name !== token || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message: unknown) => {
      if (isFromCard(message)) hear(message);
    });
    port.onDisconnect.addListener(lost);
    connected({
      send: (message) => {
        port.postMessage(message);
      },
    });
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(accept);
  });
}

function isFromCard(message: unknown): message is FromCard {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, token, height } = message as { kind?: unknown; token?: unknown; height?: unknown };
  return kind === 'close' || (kind === 'drawn' && typeof token === 'number' && typeof height === 'number');
}

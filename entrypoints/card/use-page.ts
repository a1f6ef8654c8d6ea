import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FromCard, ToCard } from '../../lib/messaging/card-port.ts';
import { connectToPage, type PageLine } from '../../lib/messaging/connect-to-page.ts';

/** What the page wants shown. */
export type ShowOrder = ToCard & { kind: 'show' };

/** The card's line to its page: the present order, null while nothing is to be shown. */
export function usePage(): {
  order: ShowOrder | null;
  /** How often the page has moved the card. */
  moves: number;
  send: (message: FromCard) => void;
} {
  const [order, setOrder] = useState<ShowOrder | null>(null);
  const [moves, setMoves] = useState(0);
  const line = useRef<PageLine | null>(null);
  useEffect(() => {
    void connectToPage(location.hash, (message) => {
      if (message.kind === 'moved') setMoves((number) => number + 1);
      else setOrder(message.kind === 'show' ? message : null);
    }).then(
      (connected) => {
        line.current = connected;
      },
      // Opened by itself, outside a page: there is nobody to show anything to.
      () => undefined,
    );
  }, []);
  const send = useCallback((message: FromCard) => line.current?.send(message), []);
  return { order, moves, send };
}

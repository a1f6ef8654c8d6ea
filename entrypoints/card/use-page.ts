import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FromCard, ToCard } from '../../lib/messaging/card-port.ts';
import { connectToPage, type PageLine } from '../../lib/messaging/connect-to-page.ts';

/** What the page wants shown. */
export type ShowOrder = ToCard & { kind: 'show' };

/** The card's line to its page: the present order, null while nothing is to be shown. */
export function usePage(): {
  order: ShowOrder | null;
  send: (message: FromCard) => void;
} {
  const [order, setOrder] = useState<ShowOrder | null>(null);
  const line = useRef<PageLine | null>(null);
  useEffect(() => {
    void connectToPage(location.hash, (message) => {
      setOrder(message.kind === 'show' ? message : null);
    }).then(
      (connected) => {
        line.current = connected;
      },
      // Opened by itself, outside a page: there is nobody to show anything to.
      () => undefined,
    );
  }, []);
  const send = useCallback((message: FromCard) => line.current?.send(message), []);
  return { order, send };
}

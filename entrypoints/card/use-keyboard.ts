import { useLayoutEffect } from 'preact/hooks';
import type { FromCard } from '../../lib/messaging/card-port.ts';
import type { ShowOrder } from './use-page.ts';

/** Gives a card that was opened by keyboard the focus once it is drawn; Escape closes any. */
export function useKeyboard(drawn: ShowOrder | null, send: (message: FromCard) => void): void {
  useLayoutEffect(() => {
    if (drawn?.seen && drawn.focus) document.querySelector<HTMLElement>('.card-actions button')?.focus();
  }, [drawn]);
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send({ kind: 'close' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [send]);
}

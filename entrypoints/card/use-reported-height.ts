import type { ComponentChild } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { FromCard } from '../../lib/messaging/card-port.ts';
import { tallestOf } from './tallest-of.ts';

/**
 * Reports the card's height to the page, now and whenever the card gets wider or narrower. It is the height of the
 * highest of some cards, whichever of them is shown: a page can measure it.
 *
 * @param token the order that is drawn; null while nothing is to be seen
 * @param cards the same objects as long as what they would show is the same
 */
export function useReportedHeight(
  token: number | null,
  cards: readonly ComponentChild[],
  send: (message: FromCard) => void,
): void {
  useLayoutEffect(() => {
    if (token === null) return;
    let width = 0;
    const report = (): void => {
      if (innerWidth === width) return;
      width = innerWidth;
      send({ kind: 'drawn', token, height: tallestOf(cards) });
    };
    report();
    addEventListener('resize', report);
    return () => removeEventListener('resize', report);
  }, [token, cards, send]);
}

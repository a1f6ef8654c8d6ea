import { useLayoutEffect } from 'preact/hooks';
import type { FromCard } from '../../lib/messaging/card-port.ts';

/**
 * Reports the drawn card's height to the page, now and whenever it changes.
 *
 * @param token the order that is drawn; null while nothing is to be seen
 * @param face what is drawn; each face is another element to measure
 */
export function useReportedHeight(
  token: number | null,
  face: string,
  send: (message: FromCard) => void,
): void {
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (token === null || !main) return;
    const report = (): void => {
      send({ kind: 'drawn', token, height: main.getBoundingClientRect().height });
    };
    report();
    const observer = new ResizeObserver(report);
    observer.observe(main);
    return () => {
      observer.disconnect();
    };
  }, [token, face, send]);
}

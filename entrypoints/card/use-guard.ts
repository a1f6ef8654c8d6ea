import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guardPresses } from '../../components/card/guard-presses.ts';
import { STEADY_AFTER, Steadiness } from '../../components/card/steadiness.ts';
import { FrameMoves } from '../../lib/hover/frame-moves.ts';

/**
 * Holds presses back until the card has been in view for a while: see `Steadiness`. When they count, the root
 * element carries `data-steady`.
 *
 * @param isSeen whether the card is open, and not only drawn ahead
 * @param moves how often it has moved
 * @param face what it shows: other buttons come with another face
 * @returns whether a press was held back, and the card is still not in view as it should be
 */
export function useGuard(isSeen: boolean, moves: number, face: string): boolean {
  const [isObstructed, setObstructed] = useState(false);
  const steadiness = useRef<Steadiness | null>(null);
  useLayoutEffect(() => {
    const end = new AbortController();
    const root = document.documentElement;
    let isSteady = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const become = (now: boolean): void => {
      isSteady = now;
      root.toggleAttribute('data-steady', now);
      if (!now) return;
      clearTimeout(later);
      setObstructed(false);
    };
    const refuse = (): void => {
      clearTimeout(later);
      later = setTimeout(() => setObstructed(true), 2 * STEADY_AFTER);
    };
    guardPresses(() => isSteady, refuse, end.signal);
    if (isSeen) {
      const watch = new Steadiness(document.body, become, end.signal);
      steadiness.current = watch;
      const { signal } = end;
      addEventListener('resize', () => watch.disturb(), { signal });
      const frame = new FrameMoves();
      const follow = (event: PointerEvent): void => void (frame.tells(event) && watch.disturb());
      for (const type of ['pointerover', 'pointermove'] as const) addEventListener(type, follow, { signal });
    }
    return () => {
      end.abort();
      clearTimeout(later);
      become(false);
    };
  }, [isSeen]);
  useLayoutEffect(() => steadiness.current?.disturb(), [moves, face]);
  return isObstructed;
}

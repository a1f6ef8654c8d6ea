/** How long a page that is still being drawn may take to be high enough, in milliseconds. */
const PATIENCE = 1000;

/**
 * Keeps in each history entry how far its page was scrolled: a new page begins at its top, back and forward
 * return to where the reader was.
 *
 * @returns a function that stops it
 */
export function keepPlaces(): () => void {
  history.scrollRestoration = 'manual';
  // While a page is being drawn its scroll position is not the reader's.
  let isMoving = false;
  let arrivals = 0;
  const keep = (): void => {
    if (!isMoving) history.replaceState({ ...(history.state as object | null), top: scrollY }, '');
  };
  const arrive = (): void => {
    const top = topOf(history.state);
    const until = performance.now() + PATIENCE;
    const arrival = (arrivals += 1);
    isMoving = top > 0;
    // At once: a saved article may go to its own place before the next frame.
    if (!isMoving) return scrollTo(0, 0);
    const move = (): void => {
      if (arrival !== arrivals) return;
      scrollTo(0, top);
      const isThere = Math.abs(scrollY - top) <= 1;
      if (!isThere && performance.now() < until) requestAnimationFrame(move);
      else isMoving = false;
    };
    requestAnimationFrame(move);
  };
  addEventListener('scrollend', keep);
  addEventListener('hashchange', arrive);
  return () => {
    removeEventListener('scrollend', keep);
    removeEventListener('hashchange', arrive);
  };
}

function topOf(state: unknown): number {
  const top = typeof state === 'object' && state !== null && 'top' in state ? state.top : 0;
  return typeof top === 'number' ? top : 0;
}

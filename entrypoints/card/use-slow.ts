import { useEffect, useState } from 'preact/hooks';

/** How long the card stays unseen while it waits for its content, in milliseconds. */
const UNSEEN = 200;

/**
 * Whether waiting has taken long enough to show that something is coming. Mostly the content is there
 * first, and nothing flickers.
 */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), UNSEEN);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

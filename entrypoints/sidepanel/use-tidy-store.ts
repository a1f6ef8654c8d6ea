import { useEffect } from 'preact/hooks';
import { tellOthers } from '../../lib/messaging/notices.ts';
import { library, savedStore } from './panel-resources.ts';

/** How long after its opening a panel puts the store right, in milliseconds: it has more urgent work first. */
const LATER = 5000;

/** Resolves when the panel has nothing else to do, in any case within a second. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1000 });
  });

/** Puts right what an update or an interrupted write has left behind in the store. */
export function useTidyStore(read: (ids: readonly string[]) => Promise<void>): void {
  useEffect(() => {
    const tidy = async (): Promise<void> => {
      const ids = await (await savedStore()).tidy(await library, idle);
      if (ids.length === 0) return;
      await read(ids);
      await tellOthers('savedChanged', { ids: [...ids] });
    };
    // What is not put right now is at the next opening; a store that fails says so itself.
    const timer = setTimeout(() => void tidy().catch(() => undefined), LATER);
    return () => clearTimeout(timer);
  }, [read]);
}

import { useEffect } from 'preact/hooks';
import { isPrivateWindow } from '../../lib/extension/private-window.ts';
import { tellOthers } from '../../lib/messaging/notices.ts';
import type { RecentLookUp } from '../../lib/model/recent-look-up.ts';
import { rememberLookUp } from '../../lib/storage/recent-look-ups.ts';
import { opened } from './panel-resources.ts';

/** Remembers what is shown, if the reader has turned that on; nothing of a private window, nothing for null. */
export function useRemembered(kind: RecentLookUp['kind'], id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const remember = async (): Promise<void> => {
      if (await isPrivateWindow()) return;
      await rememberLookUp((await opened()).database, { kind, id, at: new Date().toISOString() });
      await tellOthers('recentChanged', {});
    };
    // What cannot be remembered takes nothing from the page; a store that fails says so itself.
    remember().catch(() => undefined);
  }, [kind, id]);
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { hearNotice } from '../../lib/messaging/notices.ts';
import type { RecentLookUp } from '../../lib/model/recent-look-up.ts';
import { clearRecent, listRecent } from '../../lib/storage/recent-look-ups.ts';
import { opened } from './panel-resources.ts';

/** What was looked up last, with the way to forget it. */
export function useRecent(): { recent: readonly RecentLookUp[]; clear: () => void } {
  const [recent, setRecent] = useState<readonly RecentLookUp[]>([]);
  const read = useCallback(() => {
    // Without the reader's data there is nothing recent; the panel says why elsewhere.
    opened()
      .then(({ database }) => listRecent(database))
      .then(setRecent, () => setRecent([]));
  }, []);
  useEffect(() => {
    read();
    return hearNotice('recentChanged', read);
  }, [read]);
  const clear = (): void => {
    void opened()
      .then(({ database }) => clearRecent(database))
      .then(read, read);
  };
  return { recent, clear };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { savedCheckpoint } from '../../lib/extension/saved-checkpoint.ts';
import { hearNotice, tellOthers } from '../../lib/messaging/notices.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { listCheckpoint } from '../../lib/storage/list-checkpoint.ts';
import { listSaved, type SavedList } from '../../lib/storage/saved-articles.ts';
import type { SavedStore } from '../../lib/storage/saved-store.ts';
import { opened, savedStore } from './panel-resources.ts';

/** The saved articles with the ways to change them; every change is told to other cards and panels. */
export function useSaved() {
  const [list, setList] = useState<SavedList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const report = useCallback(
    (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    [],
  );
  const read = useCallback(() => {
    opened()
      .then(({ database }) => listSaved(database))
      .then(setList)
      .catch(async (error: unknown) => {
        report(error);
        // The second copy can still be read, and taken along in a backup.
        setList(await listCheckpoint(savedCheckpoint));
      });
  }, [report]);
  useEffect(() => {
    read();
    return hearNotice('savedChanged', read);
  }, [read]);
  const change = async <Done>(work: (store: SavedStore) => Promise<Done>): Promise<Done | null> => {
    try {
      const done = await work(await savedStore());
      setProblem(null);
      read();
      await tellOthers('savedChanged', {});
      return done;
    } catch (error) {
      report(error);
      return null;
    }
  };
  const changed = async (work: (store: SavedStore) => Promise<unknown>): Promise<boolean> =>
    (await change((store) => work(store).then(() => true))) === true;
  return {
    list,
    problem,
    change,
    save: (article: SavedArticle) => changed((store) => store.save(article)),
    remove: (id: string) => changed((store) => store.remove(id)),
  };
}

/** The saved articles and what can be done with them. */
export type Saved = ReturnType<typeof useSaved>;

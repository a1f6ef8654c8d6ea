import { useCallback, useRef, useState } from 'preact/hooks';
import { savedCheckpoint } from '../../lib/extension/saved-checkpoint.ts';
import { replaceSaved } from '../../lib/reading/replace-saved.ts';
import { listCheckpoint } from '../../lib/storage/list-checkpoint.ts';
import { readMany } from '../../lib/storage/saved-articles.ts';
import { listSavedSteps, type SavedList } from '../../lib/storage/saved-list.ts';
import { opened, savedShown } from './panel-resources.ts';

/** The saved articles, read in steps, with the way to read all (null) or some of them again. */
export function useSavedList(report: (error: unknown) => void) {
  const [list, setList] = useState<SavedList | null>(null);
  // What changes while a long list is being read is read once more after it.
  const changedMeanwhile = useRef<Set<string> | null>(null);
  const readSome = useCallback(async (ids: readonly string[]): Promise<void> => {
    const found = await readMany((await opened()).database, ids);
    setList((now) => now && { ...now, articles: replaceSaved(now.articles, ids, found) });
  }, []);
  const readAll = useCallback(async (): Promise<void> => {
    const { database } = await opened();
    const changed = new Set<string>();
    changedMeanwhile.current = changed;
    for await (const step of listSavedSteps(database)) {
      if (changedMeanwhile.current !== changed) return;
      setList(step);
      // Two frames later it is painted.
      requestAnimationFrame(() => requestAnimationFrame(() => savedShown.resolve()));
    }
    changedMeanwhile.current = null;
    if (changed.size > 0) await readSome([...changed]);
  }, [readSome]);
  const read = useCallback(
    async (ids: readonly string[] | null): Promise<void> => {
      ids?.forEach((id) => changedMeanwhile.current?.add(id));
      await (ids === null ? readAll() : readSome(ids)).catch(async (error: unknown) => {
        report(error);
        savedShown.resolve();
        // The second copy can still be read, and taken along in a backup.
        if (ids === null) setList(await listCheckpoint(savedCheckpoint).catch(() => null));
      });
    },
    [readAll, readSome, report],
  );
  return { list, read };
}

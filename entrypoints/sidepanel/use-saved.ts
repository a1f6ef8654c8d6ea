import { useCallback, useEffect, useState } from 'preact/hooks';
import { hearNotice, tellOthers } from '../../lib/messaging/notices.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import type { SavedStore } from '../../lib/storage/saved-store.ts';
import { savedStore } from './panel-resources.ts';
import { useSavedList } from './use-saved-list.ts';
import { useTidyStore } from './use-tidy-store.ts';

/** The saved articles with the ways to change them; every change is told to other cards and panels. */
export function useSaved() {
  const [problem, setProblem] = useState<string | null>(null);
  const report = useCallback(
    (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    [],
  );
  const { list, read } = useSavedList(report);
  useEffect(() => {
    void read(null);
    return hearNotice('savedChanged', ({ ids }) => void read(ids));
  }, [read]);
  useTidyStore(read);
  const change = async <Done>(
    work: (store: SavedStore) => Promise<Done>,
    ids: readonly string[] | null,
  ): Promise<Done | null> => {
    try {
      const done = await work(await savedStore());
      setProblem(null);
      await read(ids);
      await tellOthers('savedChanged', { ids: ids && [...ids] });
      return done;
    } catch (error) {
      report(error);
      return null;
    }
  };
  const save = async (article: SavedArticle): Promise<boolean> =>
    (await change((store) => store.save(article), [article.id])) !== null;
  const remove = (id: string): Promise<SavedArticle | null> => change((store) => store.remove(id), [id]);
  return { list, problem, change, save, remove };
}

/** The saved articles and what can be done with them. */
export type Saved = ReturnType<typeof useSaved>;

import { useCallback, useEffect, useState } from 'preact/hooks';
import { hearNotice, tellOthers } from '../../lib/messaging/notices.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { listSaved, removeSaved, saveArticle, type SavedList } from '../../lib/storage/saved-articles.ts';
import { opened } from './panel-resources.ts';

/** The saved articles with the ways to change them; every change is told to other cards and panels. */
export function useSaved() {
  const [list, setList] = useState<SavedList | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const report = useCallback(
    (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    [],
  );
  const read = useCallback(() => {
    opened
      .then(({ database }) => listSaved(database))
      .then(setList)
      .catch(report);
  }, [report]);
  useEffect(() => {
    read();
    return hearNotice('savedChanged', read);
  }, [read]);
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
    } catch (error) {
      report(error);
      return false;
    }
    setProblem(null);
    read();
    await tellOthers('savedChanged', {});
    return true;
  };
  const save = (article: SavedArticle): Promise<boolean> =>
    change(async () => saveArticle((await opened).database, article));
  const remove = (id: string): Promise<boolean> =>
    change(async () => removeSaved((await opened).database, id));
  return { list, problem, save, remove };
}

/** The saved articles and what can be done with them. */
export type Saved = ReturnType<typeof useSaved>;

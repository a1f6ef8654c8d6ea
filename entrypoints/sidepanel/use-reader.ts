import { useCallback, useEffect, useState } from 'preact/hooks';
import { hearNotice, tellOthers } from '../../lib/messaging/notices.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { lostWords } from '../../lib/reading/lost-words.ts';
import { readAudience, rememberAsked, wasAsked, writeAudience } from '../../lib/storage/preferences.ts';
import { library, opened } from './panel-resources.ts';

/** How long a panel whose library is there waits to learn who reads, in milliseconds, so that nothing moves. */
const PATIENCE = 1000;

/** Who the reader is, whether the question is open, and a sentence when the data cannot be reached. */
export function useReader() {
  const [audience, setAudience] = useState<Audience | null>(null);
  const [known, setKnown] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const report = useCallback(
    (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    [],
  );
  useEffect(() => {
    const load = async (): Promise<void> => {
      const { database, lost, restored } = await opened();
      const chosen = await readAudience(database);
      setAudience(chosen);
      setChoosing(chosen === null && !(await wasAsked(database)));
      if (lost) setProblem(lostWords(restored));
    };
    void load()
      .catch(report)
      .finally(() => setKnown(true));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(() => setKnown(true), PATIENCE);
    };
    // Reading the library keeps the thread busy; a timer begun before would run out meanwhile.
    library.then(wait, wait);
    const stop = hearNotice('audienceChanged', ({ audience: chosen }) => setAudience(chosen));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [report]);
  const choose = (chosen: Audience): void => {
    setAudience(chosen);
    const store = async (): Promise<void> => {
      await writeAudience((await opened()).database, chosen);
      await tellOthers('audienceChanged', { audience: chosen });
    };
    store().catch(report);
  };
  const done = (): void => {
    setChoosing(false);
    opened()
      .then(({ database }) => rememberAsked(database))
      .catch(report);
  };
  const toggle = (): void => (choosing ? done() : setChoosing(true));
  return { audience, known, choosing, problem, choose, done, toggle };
}

import { useEffect, useState } from 'preact/hooks';
import { writeDensityMirror } from '../../lib/extension/density-mirror.ts';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { hearNotice } from '../../lib/messaging/notices.ts';
import type { Density } from '../../lib/model/density.ts';
import { readDensity } from '../../lib/storage/preferences.ts';
import { opened } from './panel-resources.ts';

/** How densely pages are marked, with the way to change it: open pages follow at once. */
export function useDensity() {
  const [density, setDensity] = useState<Density>('default');
  const [problem, setProblem] = useState<string | null>(null);
  const report = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    const load = async (): Promise<void> => {
      const stored = await readDensity((await opened()).database);
      setDensity(stored);
      // What the panel shows is what new pages get, also after the database was lost.
      await writeDensityMirror(stored);
    };
    load().catch(report);
    return hearNotice('densityChanged', (notice) => setDensity(notice.density));
  }, []);
  const choose = (chosen: Density): void => {
    setDensity(chosen);
    // The background does it, so that it is done even when the panel closes at once.
    askBackground('chooseDensity', { density: chosen }).then(() => setProblem(null), report);
  };
  return { density, problem, choose };
}

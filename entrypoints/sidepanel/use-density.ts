import { useEffect, useState } from 'preact/hooks';
import { webTabs } from '../../lib/extension/watched-tab.ts';
import { hearNotice, tellOthers } from '../../lib/messaging/notices.ts';
import { tellAllPages } from '../../lib/messaging/tell-all-pages.ts';
import type { Density } from '../../lib/model/density.ts';
import { readDensity, writeDensity } from '../../lib/storage/preferences.ts';
import { opened } from './panel-resources.ts';

/** How densely pages are marked, with the way to change it: open pages follow at once. */
export function useDensity() {
  const [density, setDensity] = useState<Density>('default');
  const [problem, setProblem] = useState<string | null>(null);
  const report = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    opened.then(({ database }) => readDensity(database)).then(setDensity, report);
    return hearNotice('densityChanged', (notice) => setDensity(notice.density));
  }, []);
  const choose = (chosen: Density): void => {
    setDensity(chosen);
    const store = async (): Promise<void> => {
      await writeDensity((await opened).database, chosen);
      await tellOthers('densityChanged', { density: chosen });
      await tellAllPages(await webTabs(), { kind: 'densityChanged', density: chosen });
    };
    store().then(() => setProblem(null), report);
  };
  return { density, problem, choose };
}

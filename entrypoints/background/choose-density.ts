import { writeDensityMirror } from '../../lib/extension/density-mirror.ts';
import { webTabs } from '../../lib/extension/watched-tab.ts';
import { tellOthers } from '../../lib/messaging/notices.ts';
import { shareDensity } from '../../lib/messaging/page-share.ts';
import { tellAllPages } from '../../lib/messaging/tell-all-pages.ts';
import type { Density } from '../../lib/model/density.ts';
import { writeDensity } from '../../lib/storage/preferences.ts';
import { database } from './resources.ts';

/** Stores how densely pages are marked; open panels and pages follow. */
export async function chooseDensity(density: Density): Promise<Record<string, never>> {
  await writeDensity(await database(), density);
  await writeDensityMirror(density);
  await shareDensity(density);
  await tellOthers('densityChanged', { density });
  await tellAllPages(await webTabs(), { kind: 'densityChanged', density });
  return {};
}

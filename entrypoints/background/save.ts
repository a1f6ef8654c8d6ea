import { tellOthers } from '../../lib/messaging/notices.ts';
import type { Audience } from '../../lib/model/audience.ts';
import { DEFAULT_AUDIENCE } from '../../lib/reading/audience-words.ts';
import { snapshotOf } from '../../lib/reading/snapshot.ts';
import { readAudience, writeAudience } from '../../lib/storage/preferences.ts';
import { readSwitches } from '../../lib/storage/switches.ts';
import { database, library, savedStore } from './resources.ts';

/** Saves a snapshot of an article for the card; open lists follow. */
export async function save(
  articleId: string,
  pageTitle: string | null,
  address: string | null,
): Promise<Record<string, never>> {
  const shelf = await library();
  const article = shelf.articles.get(articleId);
  if (!article) throw new Error('This article is not in the library any more. Nothing was saved.');
  const data = await database();
  const audience = (await readAudience(data)) ?? DEFAULT_AUDIENCE;
  const pageAddress = (await readSwitches(data)).pageAddresses ? address : null;
  const details = { id: crypto.randomUUID(), savedAt: new Date(), audience, pageTitle, pageAddress };
  const id = await (await savedStore()).save(snapshotOf(shelf, article, details));
  await tellOthers('savedChanged', { ids: [id] });
  return {};
}

/** Stores the reader's choice; everything open follows. */
export async function chooseAudience(audience: Audience): Promise<Record<string, never>> {
  await writeAudience(await database(), audience);
  await tellOthers('audienceChanged', { audience });
  return {};
}

import { tellOthers } from '../../lib/messaging/notices.ts';
import { rememberLookUp } from '../../lib/storage/recent-look-ups.ts';
import { database } from './resources.ts';

/** Remembers what a card has shown, if the reader has turned that on; never in a private window. */
export async function remember(id: string, isPrivate: boolean): Promise<Record<string, never>> {
  if (isPrivate) return {};
  await rememberLookUp(await database(), { kind: 'concept', id, at: new Date().toISOString() });
  await tellOthers('recentChanged', {});
  return {};
}

import { audienceSchema, type Audience } from '../model/audience.ts';
import { densitySchema, type Density } from '../model/density.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** The reader's choice of audience; null when none was made, or when what is stored is no audience. */
export async function readAudience(database: Database): Promise<Audience | null> {
  const record = await explained(() => database.preferences.get('audience'));
  return audienceSchema.safeParse(record?.value).data ?? null;
}

/** Stores the reader's choice of audience. @throws StorageError */
export async function writeAudience(database: Database, audience: Audience): Promise<void> {
  await explained(() => database.preferences.put({ key: 'audience', value: audience }));
}

/** How densely pages are marked; the default when nothing else was chosen. */
export async function readDensity(database: Database): Promise<Density> {
  const record = await explained(() => database.preferences.get('density'));
  return densitySchema.safeParse(record?.value).data ?? 'default';
}

/** Stores how densely pages are marked. @throws StorageError */
export async function writeDensity(database: Database, density: Density): Promise<void> {
  await explained(() => database.preferences.put({ key: 'density', value: density }));
}

/** Whether the reader was asked who they are and answered or skipped: asked once, not every time. */
export async function wasAsked(database: Database): Promise<boolean> {
  return (await explained(() => database.preferences.get('asked'))) !== undefined;
}

/** Remembers that the reader has answered or skipped the question. */
export async function rememberAsked(database: Database): Promise<void> {
  await explained(() => database.preferences.put({ key: 'asked', value: 'yes' }));
}

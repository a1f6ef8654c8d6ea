import { audienceSchema, type Audience } from '../model/audience.ts';
import { densitySchema, type Density } from '../model/density.ts';
import type { Database } from './database.ts';
import { explainStorageError } from './storage-error.ts';

/** The reader's choice of audience; null when none was made, or when what is stored is no audience. */
export async function readAudience(database: Database): Promise<Audience | null> {
  try {
    const record = await database.preferences.get('audience');
    return audienceSchema.safeParse(record?.value).data ?? null;
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Stores the reader's choice of audience. @throws StorageError */
export async function writeAudience(database: Database, audience: Audience): Promise<void> {
  try {
    await database.preferences.put({ key: 'audience', value: audience });
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** How densely pages are marked; the default when nothing else was chosen. */
export async function readDensity(database: Database): Promise<Density> {
  try {
    const record = await database.preferences.get('density');
    return densitySchema.safeParse(record?.value).data ?? 'default';
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Stores how densely pages are marked. @throws StorageError */
export async function writeDensity(database: Database, density: Density): Promise<void> {
  try {
    await database.preferences.put({ key: 'density', value: density });
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Whether the reader was asked who they are and answered or skipped: asked once, not every time. */
export async function wasAsked(database: Database): Promise<boolean> {
  try {
    return (await database.preferences.get('asked')) !== undefined;
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Remembers that the reader has answered or skipped the question. */
export async function rememberAsked(database: Database): Promise<void> {
  try {
    await database.preferences.put({ key: 'asked', value: 'yes' });
  } catch (error) {
    throw explainStorageError(error);
  }
}

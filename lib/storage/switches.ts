import type { SwitchName, Switches } from '../model/switches.ts';
import type { Database } from './database.ts';
import { explained } from './explained.ts';

/** What the reader has turned on. @throws StorageError */
export async function readSwitches(database: Database): Promise<Switches> {
  return explained(async () => ({
    pageAddresses: (await database.preferences.get('pageAddresses'))?.value === 'yes',
    recentLookUps: (await database.preferences.get('recentLookUps'))?.value === 'yes',
  }));
}

/** Turns something on or off; what was kept while recent look-ups were on goes with them. @throws StorageError */
export async function writeSwitch(database: Database, name: SwitchName, on: boolean): Promise<void> {
  await explained(() =>
    database.transaction('rw', database.preferences, database.recentLookUps, async () => {
      await database.preferences.put({ key: name, value: on ? 'yes' : 'no' });
      if (name === 'recentLookUps' && !on) await database.recentLookUps.clear();
    }),
  );
}

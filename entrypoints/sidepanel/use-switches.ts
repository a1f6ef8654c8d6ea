import { useEffect, useState } from 'preact/hooks';
import { tellOthers } from '../../lib/messaging/notices.ts';
import type { SwitchName, Switches } from '../../lib/model/switches.ts';
import { readSwitches, writeSwitch } from '../../lib/storage/switches.ts';
import { opened } from './panel-resources.ts';

const OFF: Switches = { pageAddresses: false, recentLookUps: false };

/** What the reader has turned on, with the way to change it; it shows what is stored, not what was wished. */
export function useSwitches(onProblem: (error: unknown) => void) {
  const [switches, setSwitches] = useState<Switches>(OFF);
  const read = async (): Promise<void> => setSwitches(await readSwitches((await opened()).database));
  useEffect(() => {
    read().catch(onProblem);
  }, []);
  const turn = (name: SwitchName, on: boolean): void => {
    const write = async (): Promise<void> => {
      await writeSwitch((await opened()).database, name, on);
      await read();
      await tellOthers('recentChanged', {});
    };
    write().catch(onProblem);
  };
  return { switches, turn, read };
}

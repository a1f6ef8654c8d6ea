import { browser } from 'wxt/browser';

const KEY = 'generation';

/** The database's stamp outside IndexedDB, in the extension's local storage area. */
export const generationStamp = {
  read: async (): Promise<string | null> => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return typeof stored === 'string' ? stored : null;
  },
  write: async (generation: string): Promise<void> => {
    await browser.storage.local.set({ [KEY]: generation });
  },
};

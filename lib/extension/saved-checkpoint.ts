import { browser } from 'wxt/browser';

const PREFIX = 'saved:';

async function keys(): Promise<string[]> {
  return (await browser.storage.local.getKeys()).filter((key) => key.startsWith(PREFIX));
}

/** The second copy of the saved articles, in the extension's local storage area: one key an article. */
export const savedCheckpoint = {
  ids: async (): Promise<string[]> => (await keys()).map((key) => key.slice(PREFIX.length)),
  read: async (ids: readonly string[]): Promise<Map<string, unknown>> => {
    const stored = await browser.storage.local.get(ids.map((id) => PREFIX + id));
    return new Map(Object.entries(stored).map(([key, copy]) => [key.slice(PREFIX.length), copy]));
  },
  keep: async (records: readonly { readonly id: string }[]): Promise<void> => {
    await browser.storage.local.set(
      Object.fromEntries(records.map((record) => [PREFIX + record.id, record])),
    );
  },
  forget: async (ids: readonly string[]): Promise<void> => {
    await browser.storage.local.remove(ids.map((id) => PREFIX + id));
  },
};

import { browser } from 'wxt/browser';
import type { SavedArticle } from '../model/saved-article.ts';

const PREFIX = 'saved:';

async function keys(): Promise<string[]> {
  return (await browser.storage.local.getKeys()).filter((key) => key.startsWith(PREFIX));
}

/** The second copy of the saved articles, in the extension's local storage area: one key an article. */
export const savedCheckpoint = {
  ids: async (): Promise<string[]> => (await keys()).map((key) => key.slice(PREFIX.length)),
  read: async (): Promise<unknown[]> => Object.values(await browser.storage.local.get(await keys())),
  keep: async (articles: readonly SavedArticle[]): Promise<void> => {
    await browser.storage.local.set(
      Object.fromEntries(articles.map((article) => [PREFIX + article.id, article])),
    );
  },
  forget: async (ids: readonly string[]): Promise<void> => {
    await browser.storage.local.remove(ids.map((id) => PREFIX + id));
  },
};

import { browser } from 'wxt/browser';

/** The tab beside the panel. */
export interface WatchedTab {
  readonly id: number;
  readonly title: string;
  /** Changes when the tab goes to another page. */
  readonly page: string;
}

/** The tab that the reader looks at beside the panel; the one before, when the panel itself is in a tab. */
export async function watchedTab(): Promise<WatchedTab | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('/');
  const [tab] = tabs
    .filter(({ url }) => !url?.startsWith(own))
    .toSorted((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return null;
  return { id: tab.id, title: tab.title ?? '', page: tab.url ?? '' };
}

/**
 * Hears that another tab may be beside the panel, or another page in it.
 *
 * @returns a function that stops listening
 */
export function onTabChange(changed: () => void): () => void {
  const listener = (): void => changed();
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(listener);
  };
}

/** The ids of all tabs that may have a page of the web in them. */
export async function webTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

import { browser } from 'wxt/browser';
import { panelRouteSchema, type PanelRoute } from '../model/panel-route.ts';
import { z } from '../model/zod.ts';

/** How long a route waits for its panel to open, in milliseconds. */
const FRESH = 30_000;

const wantedSchema = z.strictObject({ route: panelRouteSchema, at: z.number() });

const keyFor = (windowId: number): string => `route.${windowId}`;

/**
 * Opens the side panel of a tab at a place; an open panel goes there. Must be called while a click is being
 * handled, and does nothing slow before it opens: the browser forgets the click.
 */
export async function openSidePanel(tabId: number, windowId: number, route: PanelRoute): Promise<void> {
  const written = browser.storage.session.set({ [keyFor(windowId)]: { route, at: Date.now() } });
  await browser.sidePanel.open({ tabId });
  await written;
}

/** Opens the side panel from a card: its own tab tells which. */
export async function openSidePanelHere(route: PanelRoute): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('There is no side panel here.');
  await openSidePanel(tab.id, tab.windowId, route);
}

/** Lets a click on the toolbar button open the panel. */
export async function openPanelOnAction(): Promise<void> {
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/**
 * Follows the routes that cards send to this window's panel.
 *
 * @param waiting whether to begin with a route that is waiting for its panel; a page opened at a place of its
 *   own leaves that to the panel it was meant for
 * @returns a function that stops following
 */
export async function followRoutes(go: (route: PanelRoute) => void, waiting: boolean): Promise<() => void> {
  const { id } = await browser.windows.getCurrent();
  const key = keyFor(id ?? -1);
  const take = (stored: unknown): void => {
    const wanted = wantedSchema.safeParse(stored);
    if (!wanted.success) return;
    void browser.storage.session.remove(key);
    // A route whose panel never opened must not lead a later one astray.
    if (Date.now() - wanted.data.at < FRESH) go(wanted.data.route);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    take(changes[key]?.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  if (waiting) take((await browser.storage.session.get(key))[key]);
  return () => {
    browser.storage.session.onChanged.removeListener(listener);
  };
}

import { ownWindow } from '../../lib/extension/side-panel.ts';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { hearNotice } from '../../lib/messaging/notices.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';

/**
 * Follows where cards lead this window's panel.
 *
 * @param waiting whether to begin with a route that is waiting for its panel; a page opened at a place of its
 *   own leaves that to the panel it was meant for
 * @returns a function that stops following
 */
export async function followRoutes(go: (route: PanelRoute) => void, waiting: boolean): Promise<() => void> {
  const here = await ownWindow();
  // Taken, so that it does not wait for the next panel of this window.
  const take = async (): Promise<PanelRoute | null> =>
    (await askBackground('panelRoute', { windowId: here })).route;
  const stop = hearNotice('routeWanted', ({ windowId, route }) => {
    if (windowId !== here) return;
    go(route);
    void take().catch(() => undefined);
  });
  // A worker that gives no answer has no route; the panel begins at its first page.
  const route = waiting ? await take().catch(() => null) : null;
  if (route) go(route);
  return stop;
}

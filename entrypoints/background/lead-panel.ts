import { openSidePanel } from '../../lib/extension/side-panel.ts';
import { tellOthers } from '../../lib/messaging/notices.ts';
import { WaitingRoutes } from '../../lib/messaging/waiting-routes.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';

/** Leads the side panel of each window: one that is open goes there, one that opens begins there. */
export class PanelLead {
  readonly #waiting = new WaitingRoutes();

  /** Leads a window's panel to a place. */
  async lead(windowId: number | undefined, route: PanelRoute): Promise<Record<string, never>> {
    if (windowId === undefined) return {};
    this.#waiting.add(windowId, route, Date.now());
    await tellOthers('routeWanted', { windowId, route });
    return {};
  }

  /** Opens a tab's panel at a place; a panel that is open stays where it is when the reader has clicked nothing. */
  async open(
    tabId: number | undefined,
    windowId: number | undefined,
    route: PanelRoute,
  ): Promise<Record<string, never>> {
    if (tabId === undefined) return {};
    await openSidePanel(tabId);
    return this.lead(windowId, route);
  }

  /** Where a panel that has just opened is to begin; null when nowhere in particular. */
  take(windowId: number): PanelRoute | null {
    return this.#waiting.take(windowId, Date.now());
  }
}

import type { PanelRoute } from '../model/panel-route.ts';

/** How long a route waits for its panel to open, in milliseconds: one whose panel never opened leads no later one astray. */
const FRESH = 30_000;

/** Where side panels that are about to open are to begin: in the worker's memory, where no page reads. */
export class WaitingRoutes {
  readonly #routes = new Map<number, { readonly route: PanelRoute; readonly at: number }>();

  /** @param at when, in milliseconds */
  add(windowId: number, route: PanelRoute, at: number): void {
    this.#routes.set(windowId, { route, at });
  }

  /** The route for a window's panel, once; null when none waits. */
  take(windowId: number, at: number): PanelRoute | null {
    const waiting = this.#routes.get(windowId);
    this.#routes.delete(windowId);
    return waiting && at - waiting.at < FRESH ? waiting.route : null;
  }
}

import { whenExtensionGoes } from '../extension/extension-alive.ts';

/** Where a copy of this script leaves the way to end it, in the extension's own world of the page. */
const KEY = Symbol.for('medglance.end');

/**
 * Replaces WXT's context (`wxt/utils/content-script-context`, by an alias in `wxt.config.ts`): that one
 * announces the extension to the page by an event and a message. This one says nothing; the newer copy of
 * the script ends the older one through their shared world, and both end when the extension goes.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const world = globalThis as { [KEY]?: () => void };
    world[KEY]?.();
    world[KEY] = (): void => {
      this.#end.abort();
    };
    whenExtensionGoes(() => {
      this.#end.abort();
    }, this.signal);
  }

  /** Aborts when everything started in this page has to go. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }
}

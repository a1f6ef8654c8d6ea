import { isInPage, isOfThisPage, modalAround, parentOf, putInto } from './node-reads.ts';
import { makeElement, pageElement } from './page-document.ts';
import { SURFACE_STYLE } from './surface-style.ts';

/**
 * The one element that the extension puts into a page, while there is something of ours to be seen: a host with a
 * closed shadow root, in it an invisible layer over the whole window. The layer is in the browser's top layer, so
 * that nothing that the page does to its root moves or clips it; its coordinates are the window's, in CSS pixels.
 */
export class Surface {
  readonly #signal: AbortSignal;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #layer = makeElement('div');
  readonly #parts = new Set<HTMLElement>();
  readonly #shown = new Set<HTMLElement>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end());
  }

  /** The host in the page, while there is one. */
  get element(): Element | null {
    return this.#host;
  }

  /** Whether the host is where it was put: a page can throw it out, or take it into another document. */
  get isInPlace(): boolean {
    return this.#host !== null && isInPage(this.#host) && isOfThisPage(this.#host);
  }

  /** The window without its scroll bars. */
  get room(): DOMRect {
    return this.#layer.getBoundingClientRect();
  }

  /** What on the surface has the keyboard. */
  get focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  /** Whether a part is on the surface, and that in its place. */
  has(part: HTMLElement): boolean {
    return this.isInPlace && this.#parts.has(part);
  }

  /**
   * Lays a part out, above everything of the page. It is seen only where its own style says so.
   *
   * @param near what it is about: with that in a modal dialog or in fullscreen, everything outside is inert
   */
  show(part: HTMLElement, near: Node): void {
    if (this.#signal.aborted) return;
    if (!this.isInPlace) this.#end();
    const host = this.#host ?? this.#make();
    const home = modalAround(near) ?? pageElement();
    if (parentOf(host) !== home) putInto(home, host);
    if (!this.#parts.has(part)) this.#layer.append(part);
    this.#parts.add(part);
    this.#shown.add(part);
    part.hidden = false;
    this.#raise(host);
  }

  /** Keeps a part, but not laid out. */
  hide(part: HTMLElement): void {
    part.hidden = true;
    this.#shown.delete(part);
    if (this.#shown.size === 0) this.#lower();
  }

  /** Takes a part off; the host goes with the last one. */
  remove(part: HTMLElement): void {
    this.hide(part);
    part.remove();
    this.#parts.delete(part);
    if (this.#parts.size === 0) this.#end();
  }

  #make(): HTMLElement {
    this.#host = makeElement('div');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SURFACE_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#layer = makeElement('div');
    this.#layer.className = 'layer';
    this.#layer.popover = 'manual';
    this.#root.append(this.#layer);
    return this.#host;
  }

  /** Above what the page has opened since; and the size of its letters is that of no zoomed root. */
  #raise(host: HTMLElement): void {
    // What is seen on it and has the keyboard would lose it.
    if (this.focused && this.#layer.matches(':popover-open')) return;
    this.#lower();
    this.#layer.style.zoom = String(1 / host.currentCSSZoom);
    this.#layer.showPopover();
  }

  #lower(): void {
    if (this.#layer.matches(':popover-open')) this.#layer.hidePopover();
  }

  #end(): void {
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
    this.#parts.clear();
    this.#shown.clear();
  }
}

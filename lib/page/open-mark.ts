import { makeElement } from './page-document.ts';
import { parentElementOf } from './node-reads.ts';
import type { Surface } from './surface.ts';

/** How thick the line is, in CSS pixels. */
const THICKNESS = 2;

/**
 * The line under the term whose card is open, over its dotted one. Drawn on our own surface: the registry of
 * highlights is the page's too, and would name the term.
 */
export class OpenMark {
  readonly #surface: Surface;
  readonly #lines = makeElement('div');

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /**
   * Draws the line, or draws it anew where the term has moved.
   *
   * @param rects the term's, in the window
   * @param near the term's text: the line has its colour
   */
  draw(rects: readonly DOMRect[], near: Node): void {
    const text = near instanceof Element ? near : parentElementOf(near);
    if (text) this.#lines.style.color = getComputedStyle(text).color;
    this.#lines.replaceChildren(...rects.map(lineUnder));
    if (!this.#surface.has(this.#lines)) this.#surface.show(this.#lines, near);
  }

  /** Takes the line away. */
  clear(): void {
    this.#surface.remove(this.#lines);
  }
}

function lineUnder({ left, bottom, width }: DOMRect): HTMLElement {
  const line = makeElement('div');
  line.className = 'line';
  Object.assign(line.style, { left: `${left}px`, top: `${bottom - THICKNESS}px`, width: `${width}px` });
  return line;
}

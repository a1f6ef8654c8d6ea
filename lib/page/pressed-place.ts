import { boxOf, isInPage } from './node-reads.ts';

/** Height of the place that is taken for a press, in CSS pixels: about a line. */
const LINE = 18;

/** Where the reader last asked for the context menu: of text fields and closed shadow roots nothing else tells. */
export class PressedPlace {
  #element: Element | null = null;
  #left = 0;
  #top = 0;
  #isByPointer = false;

  /** Notes the place of an event, in the element that it met. */
  note(event: PointerEvent): void {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const { left, top } = boxOf(target);
    this.#element = target;
    // The menu key is no pointer's.
    this.#isByPointer = event.pointerType !== '';
    this.#left = event.clientX - left;
    this.#top = event.clientY - top;
  }

  /** What was pressed; null before the first press. */
  get element(): Element | null {
    return this.#element;
  }

  /** How the reader comes to what opens: who used a pointer needs no keyboard there, and the page would see it. */
  get approach(): 'touch' | 'selection' {
    return this.#isByPointer ? 'touch' : 'selection';
  }

  /** The place now, as a line of text; none before the first press, or when its element has gone. */
  rects(): DOMRect[] {
    if (!this.#element || !isInPage(this.#element)) return [];
    const { left, top } = boxOf(this.#element);
    return [new DOMRect(left + this.#left, top + this.#top - LINE / 2, 1, LINE)];
  }
}

/**
 * What the document is, read so that the page cannot lie: `<img name="hidden">` is `document.hidden`, and the
 * same for every property and method. See `node-reads.ts`.
 */

const prototype = Document.prototype;
const body = getterOf('body');
const hidden = getterOf('hidden');
const title = getterOf('title');
const contentType = getterOf('contentType');
const designMode = getterOf('designMode');
const documentElement = getterOf('documentElement');
const activeElement = getterOf('activeElement');
const { addEventListener } = EventTarget.prototype;
const { elementFromPoint, elementsFromPoint, caretPositionFromPoint, createElement, createRange } = prototype;

/** The page's `body`; null before there is one. */
export function pageBody(): HTMLElement | null {
  return body.call(document);
}

/** The page's `html` element. */
export function pageElement(): HTMLElement {
  return documentElement.call(document);
}

/** Whether nobody sees the page. */
export function isPageHidden(): boolean {
  return hidden.call(document);
}

/** The page's title. */
export function pageTitle(): string {
  return title.call(document);
}

/** What sort of document it is, as a media type. */
export function pageType(): string {
  return contentType.call(document);
}

/** Whether the whole page is edited. */
export function isPageEdited(): boolean {
  return designMode.call(document) === 'on';
}

/** The element that has the keyboard. */
export function focusedElement(): Element | null {
  return activeElement.call(document);
}

/** The topmost element at a point of the window. */
export function elementAt(x: number, y: number): Element | null {
  return elementFromPoint.call(document, x, y);
}

/** All elements at a point of the window, the topmost first. */
export function elementsAt(x: number, y: number): Element[] {
  return elementsFromPoint.call(document, x, y);
}

/** The place in the text at a point of the window. */
export function caretAt(x: number, y: number, options: CaretPositionFromPointOptions): CaretPosition | null {
  return caretPositionFromPoint.call(document, x, y, options);
}

/** A new element of HTML, in no tree yet. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

/** Listens to the document. */
export function listenToPage<Type extends keyof DocumentEventMap>(
  type: Type | 'prerenderingchange',
  listener: (event: DocumentEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void {
  addEventListener.call(document, type, listener as EventListener, options);
}

/** A new range. */
export function makeRange(): Range {
  return createRange.call(document);
}

function getterOf<Name extends keyof Document>(name: Name): (this: Document) => Document[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no document.${name}.`);
  return get as (this: Document) => Document[Name];
}

/**
 * What page elements are, read so that the page cannot lie: a form answers for every property with its control
 * of that name (`<input name="nextSibling">`), elsewhere in the page too (`form=`), and in our world as well.
 * The getters are taken from the prototypes once, before any element is met. In `lib/page` no other file reads
 * these properties of a node (tests/house).
 */

const nextSibling = getterOf(Node.prototype, 'nextSibling');
const firstChild = getterOf(Node.prototype, 'firstChild');
const parentNode = getterOf(Node.prototype, 'parentNode');
const parentElement = getterOf(Node.prototype, 'parentElement');
const nodeType = getterOf(Node.prototype, 'nodeType');
const isConnected = getterOf(Node.prototype, 'isConnected');
const ownerDocument = getterOf(Node.prototype, 'ownerDocument');
const localName = getterOf(Element.prototype, 'localName');
const shadowRoot = getterOf(Element.prototype, 'shadowRoot');
const previousElementSibling = getterOf(Element.prototype, 'previousElementSibling');
const scrollTop = getterOf(Element.prototype, 'scrollTop');
const scrollLeft = getterOf(Element.prototype, 'scrollLeft');
const scrollWidth = getterOf(Element.prototype, 'scrollWidth');
const isContentEditable = getterOf(HTMLElement.prototype, 'isContentEditable');
const elementSlot = getterOf(Element.prototype, 'assignedSlot');
const textSlot = getterOf(Text.prototype, 'assignedSlot');
const { contains, getRootNode } = Node.prototype;
const { focus } = HTMLElement.prototype;
const {
  matches,
  closest,
  querySelector,
  getAttribute,
  hasAttributes,
  checkVisibility,
  getBoundingClientRect,
  scrollTo,
  append,
  moveBefore,
} = Element.prototype;

/** The node after this one, of the same parent. */
export function nextSiblingOf(node: Node): ChildNode | null {
  return nextSibling.call(node);
}

/** The first child. */
export function firstChildOf(node: Node): ChildNode | null {
  return firstChild.call(node);
}

/** The parent; null at the top of a document or shadow root. */
export function parentOf(node: Node): ParentNode | null {
  return parentNode.call(node);
}

/** The parent; for an open shadow root its host. */
export function parentAcross(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The parent, if it is an element. */
export function parentElementOf(node: Node): HTMLElement | null {
  return parentElement.call(node);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

/** Whether a node is text; in XHTML that may be a CDATA section. */
export function isText(node: Node): node is Text {
  const type = nodeType.call(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** Whether a node is in a document. */
export function isInPage(node: Node): boolean {
  return isConnected.call(node);
}

/** Whether a node belongs to this page's document, be it in the page or not; a page can move any into another. */
export function isOfThisPage(node: Node): boolean {
  return ownerDocument.call(node) === document;
}

/** An element's name, without a prefix; of HTML in small letters. */
export function nameOf(element: Element): string {
  return localName.call(element);
}

/** An element's open shadow root. */
export function openRootOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element);
}

/** The element before this one, of the same parent. */
export function elementBefore(element: Element): Element | null {
  return previousElementSibling.call(element);
}

/** Whether an element's text is edited in place. */
export function isEditedInPlace(element: HTMLElement): boolean {
  return isContentEditable.call(element);
}

/** Whether a node is another one or holds it. */
export function holds(node: Node, other: Node | null): boolean {
  return contains.call(node, other);
}

/** The document or shadow root that a node is in. */
export function rootOf(node: Node): Node {
  return getRootNode.call(node);
}

/**
 * The innermost modal dialog or element in fullscreen that a node is shown in, through open shadow roots and
 * their slots; null outside of any.
 */
export function modalAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = shownIn(at))
    if (isElement(at) && matches.call(at, ':modal, :fullscreen')) return at;
  return null;
}

/** Puts an element to the end of another; within the page without loading anew what is in it. */
export function putInto(parent: Element, element: Element): void {
  if (isInPage(element) && isOfThisPage(element)) moveBefore.call(parent, element, null);
  else append.call(parent, element);
}

/** Gives an element the keyboard, without scrolling. */
export function focusOn(element: Element): void {
  if (element instanceof HTMLElement) focus.call(element, { preventScroll: true });
}

/** Whether an element matches a selector. */
export function matchesSelector(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** The nearest element around one, or itself, that matches a selector. */
export function closestTo(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

/** Whether an element holds one that matches a selector. */
export function holdsAny(element: Element, selector: string): boolean {
  return querySelector.call(element, selector) !== null;
}

/** An element's attribute, null without it. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Whether an element has any attribute. */
export function hasAnyAttribute(element: Element): boolean {
  return hasAttributes.call(element);
}

/** Whether an element can be seen, as `Element.checkVisibility` says. */
export function isVisible(element: Element, options: CheckVisibilityOptions): boolean {
  return checkVisibility.call(element, options);
}

/** An element's box in the window, in CSS pixels. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** How wide an element's content is, what reaches out of its box included, in CSS pixels; 0 for one laid out inline. */
export function contentWidthOf(element: Element): number {
  return scrollWidth.call(element);
}

/** How far an element's own content is scrolled, in CSS pixels. */
export function scrolledOf(pane: Element): { left: number; top: number } {
  return { left: scrollLeft.call(pane), top: scrollTop.call(pane) };
}

/** Scrolls an element's own content. */
export function scrollPane(pane: Element, options: ScrollToOptions): void {
  Reflect.apply(scrollTo, pane, [options]);
}

/** The node around one as it is shown: its slot before its parent, the host of its root. */
function shownIn(node: Node): Node | null {
  const slot = isElement(node) ? elementSlot.call(node) : isText(node) ? textSlot.call(node) : null;
  if (slot) return slot;
  const parent = parentNode.call(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** The getter of a property, to be called on any object of that kind. */
function getterOf<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (this: Owner) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${String(name)}.`);
  return get as (this: Owner) => Owner[Name];
}

/** Whether an element's text can be seen once it is scrolled to: hidden text gets no mark. */
export function isLegible(block: Element): boolean {
  return block.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

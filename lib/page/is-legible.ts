import { isShownPlainly } from './is-shown-plainly.ts';
import { isVisible } from './node-reads.ts';

/** Whether an element's text can be seen once it is scrolled to: hidden text gets no mark. */
export function isLegible(block: Element): boolean {
  return isVisible(block, { visibilityProperty: true, opacityProperty: true }) && isShownPlainly(block);
}

import { EXCLUDED_SURROUNDINGS } from './inline-elements.ts';

/** The nearest element around one that matches, across open shadow roots. */
function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether text in an element is edited or not to be translated: never marked. */
export function isExcluded(element: Element): boolean {
  return closestAcross(element, EXCLUDED_SURROUNDINGS) !== null || document.designMode === 'on';
}

/**
 * Whether the page says in which language an element's text is: `true` for English, `false` for another,
 * null when it does not say.
 */
export function isDeclaredEnglish(element: Element): boolean | null {
  const declared = closestAcross(element, '[lang]')?.getAttribute('lang')?.trim() ?? '';
  return declared === '' ? null : /^en\b/i.test(declared);
}

import { declaresEnglish } from './declared-language.ts';
import { EDITED } from './inline-elements.ts';
import { isKeptFromTranslation, TRANSLATION } from './translation.ts';
import { attributeOf, closestTo, hasAnyAttribute, matchesSelector, parentOf, rootOf } from './node-reads.ts';
import { isPageEdited } from './page-document.ts';

/** What the elements around one say about its text. */
interface Surroundings {
  readonly isExcluded: boolean;
  /** See `isDeclaredEnglish`. */
  readonly isEnglish: boolean | null;
}

/**
 * Answers for parents, kept only until the page's own code may run again: paragraphs stand side by side, and
 * asking for each what is around all of them was about a fifth of what a mention cost.
 */
let answers: Map<Element, Surroundings> | null = null;

/** Whether text in an element is edited or not to be translated: never marked. */
export function isExcluded(element: Element): boolean {
  if (isPageEdited() || isItself(element, EDITED)) return true;
  if (isItself(element, TRANSLATION)) return isKeptFromTranslation(element) || isEditedAround(element);
  const parent = parentAcross(element);
  return parent !== null && around(parent).isExcluded;
}

function isEditedAround(element: Element): boolean {
  return closestAcross(element, EDITED) !== null;
}

/**
 * Whether the page says in which language an element's text is: `true` for English, `false` for another,
 * null when it does not say.
 */
export function isDeclaredEnglish(element: Element): boolean | null {
  const declared = attributeOf(element, 'lang');
  if (declared !== null) return declaresEnglish(declared);
  const parent = parentAcross(element);
  return parent && around(parent).isEnglish;
}

/** Most paragraphs have no attribute at all, and so none that a selector would have to be tried for. */
function isItself(element: Element, selector: string): boolean {
  return hasAnyAttribute(element) && matchesSelector(element, selector);
}

function around(element: Element): Surroundings {
  if (!answers) {
    answers = new Map();
    queueMicrotask(() => {
      answers = null;
    });
  }
  let answer = answers.get(element);
  if (!answer) {
    const wish = closestAcross(element, TRANSLATION);
    answer = {
      isExcluded: isEditedAround(element) || (wish !== null && isKeptFromTranslation(wish)),
      isEnglish: declaresEnglish(languageAround(element)),
    };
    answers.set(element, answer);
  }
  return answer;
}

function languageAround(element: Element): string {
  const declaring = closestAcross(element, '[lang]');
  return (declaring && attributeOf(declaring, 'lang')) ?? '';
}

/** The nearest element around one, or itself, that matches, across open shadow roots. */
function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = closestTo(at, selector);
    if (found) return found;
    const root: Node = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

function parentAcross(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

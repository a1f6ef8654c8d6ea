import { attributeOf, holdsAny, nameOf } from './node-reads.ts';

/** Elements that say whether their text is to be translated; the nearest one counts. */
export const TRANSLATION = '[translate],.notranslate';

/**
 * What only a wrapper of much of a page holds. Such a wrapper is kept from translation because a framework would
 * break, not because its words are names.
 */
const LARGE = 'main,article,nav,h1,h2,p ~ p ~ p';

/** Whether an element that matches `TRANSLATION` keeps its words as they are: names, code, a term on show. */
export function isKeptFromTranslation(element: Element): boolean {
  const translate = attributeOf(element, 'translate')?.trim().toLowerCase();
  if (translate === 'yes' || translate === '') return false;
  return !['html', 'body'].includes(nameOf(element)) && !holdsAny(element, LARGE);
}

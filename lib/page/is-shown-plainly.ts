import { boxOf, nameOf, parentAcross } from './node-reads.ts';

/** A box that clips its text to this, in CSS pixels of either side, shows nothing of it. */
const DOT = 2;

/** How many elements around text are asked: more than pages nest boxes that clip, and bounded where a page nests for ever. */
const MOST_AROUND = 64;

/** Answers for elements, kept only until the page's own code may run again. */
let answers: Map<Element, boolean> | null = null;

/**
 * Whether neither an element nor anything around it takes its text from sight or paints it: text for screen readers
 * alone is clipped to a dot, a closed accordion to a line, and a background can be painted through letters.
 */
export function isShownPlainly(element: Element): boolean {
  if (!answers) {
    answers = new Map();
    queueMicrotask(() => {
      answers = null;
    });
  }
  const asked: Element[] = [];
  let answer = true;
  for (let at: Node | null = element; at && asked.length < MOST_AROUND; at = parentAcross(at)) {
    if (!(at instanceof Element)) continue;
    const known = answers.get(at);
    if (known === undefined) asked.push(at);
    answer = known ?? !hides(at);
    if (known !== undefined || !answer) break;
  }
  for (const one of asked) answers.set(one, answer);
  return answer;
}

function hides(element: Element): boolean {
  const { overflowX, overflowY, clip, clipPath, backgroundClip } = getComputedStyle(element);
  if (backgroundClip.includes('text')) return true;
  const clips = overflowX !== 'visible' || overflowY !== 'visible' || clip !== 'auto' || clipPath !== 'none';
  // What these two clip, they clip as the window does.
  if (!clips || ['html', 'body'].includes(nameOf(element))) return false;
  const { width, height } = boxOf(element);
  return width <= DOT || height <= DOT;
}

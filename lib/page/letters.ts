import { boxOf } from './node-reads.ts';

/** Text for screen readers alone stands in a box of at most this size, in CSS pixels. */
const CLIPPED = 2;

/** Answers for elements, kept only until the page's own code may run again. */
let answers: Map<Element, boolean> | null = null;

/**
 * Whether the letters of an element's own text can carry a mark: they are painted in a plain colour, and they can
 * be seen. Chromium drops fill colours, strokes and gradients of letters under any highlight, and text for
 * screen readers alone is clipped to a dot.
 */
export function canCarryMarks(element: Element): boolean {
  if (!answers) {
    answers = new Map();
    queueMicrotask(() => {
      answers = null;
    });
  }
  let answer = answers.get(element);
  if (answer === undefined) {
    answer = arePlain(getComputedStyle(element)) && !isClipped(element);
    answers.set(element, answer);
  }
  return answer;
}

function arePlain(style: CSSStyleDeclaration): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth, backgroundClip } = style;
  return (
    webkitTextFillColor === color &&
    webkitTextStrokeWidth === '0px' &&
    !backgroundClip.includes('text') &&
    !isTransparent(color)
  );
}

/** `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0)` */
function isTransparent(color: string): boolean {
  return /(?:,|\/)\s*0(?:\.0+)?%?\)$/.test(color) && (color.startsWith('rgba') || color.includes('/'));
}

function isClipped(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width <= CLIPPED && height <= CLIPPED;
}

/** Answers for elements, kept only until the page's own code may run again. */
let answers: Map<Element, boolean> | null = null;

/**
 * Whether the letters of an element's own text can carry a mark: they are painted in a plain colour. Chromium drops
 * fill colours, strokes, gradients and the colour of emphasis marks under any highlight.
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
    answer = arePlain(getComputedStyle(element));
    answers.set(element, answer);
  }
  return answer;
}

function arePlain(style: CSSStyleDeclaration): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth, textEmphasisStyle } = style;
  return (
    webkitTextFillColor === color &&
    webkitTextStrokeWidth === '0px' &&
    textEmphasisStyle === 'none' &&
    !isTransparent(color)
  );
}

/** `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0)` */
function isTransparent(color: string): boolean {
  return /(?:,|\/)\s*0(?:\.0+)?%?\)$/.test(color) && (color.startsWith('rgba') || color.includes('/'));
}

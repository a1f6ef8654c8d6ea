import { nameOf, firstChildOf, isText, isVisible, nextSiblingOf } from './node-reads.ts';
import { makeRange } from './page-document.ts';
import type { Point } from '../hover/safe-path.ts';

/** Elements that draw something of their own. */
const PICTURES = new Set(
  'img video canvas iframe frame object embed input textarea select meter progress svg image'.split(' '),
);
/** A tint below this part of full colour hides no letter. */
const TINT = 0.15;
/** Text longer than this, in characters, counts as being everywhere. */
const MOST_TEXT = 10_000;

/** Whether text below an element can be read through it at a point: a stretched link, a layer that takes clicks. */
export function isSeeThrough(element: Element, point: Point): boolean {
  if (!isVisible(element, { opacityProperty: true, visibilityProperty: true })) return true;
  if (PICTURES.has(nameOf(element)) || !isBare(getComputedStyle(element))) return false;
  return arePseudosBare(element) && !hasTextAt(element, point);
}

/** Whether nothing is drawn over an element's own content by its `::before` and `::after`. */
export function arePseudosBare(element: Element): boolean {
  return ['::before', '::after'].every((name) => {
    const style = getComputedStyle(element, name);
    return style.content === 'none' || style.position === 'static' || isBare(style);
  });
}

function isBare({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration): boolean {
  return (
    backgroundImage === 'none' && (backdropFilter || 'none') === 'none' && alphaOf(backgroundColor) < TINT
  );
}

/** How much of full colour a computed colour has: the number after the slash or the third comma, else all. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /(?:\/|^rgba\((?:[^,]+,){3})\s*([\d.]+)(%?)\s*\)$/.exec(color);
  return alpha ? Number(alpha[1]) / (alpha[2] === '%' ? 100 : 1) : 1;
}

function hasTextAt(element: Element, { x, y }: Point): boolean {
  const range = makeRange();
  for (let node: Node | null = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (!isText(node) || node.data.trim() === '') continue;
    // Asking for the places of so much text would hold the page up.
    if (node.length > MOST_TEXT) return true;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

import type { CardTarget } from './hover-control.ts';
import { pageElement } from './page-document.ts';
import type { PressedPlace } from './pressed-place.ts';

/**
 * The target for text that the reader selected: at the selection where the page tells of it, else (text fields,
 * shadow roots) where the context menu was asked for. Null when neither is known.
 */
export function selectionTarget(text: string, pressed: PressedPlace): CardTarget | null {
  if (text.trim() === '') return null;
  const selection = getSelection();
  const range = selection?.type === 'Range' ? selection.getRangeAt(0) : null;
  const selected = (): DOMRect[] => [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const isTold =
    selected().length > 0 && (pressed.rects().length === 0 || areNear(selected(), pressed.rects()));
  const rects = isTold ? selected : (): DOMRect[] => pressed.rects();
  if (rects().length === 0) return null;
  return {
    query: { kind: 'text', text: text.trim() },
    rects,
    isSeen: () => true,
    near: (isTold ? range?.startContainer : pressed.element) ?? pageElement(),
  };
}

/** A selection elsewhere in the page is not the one that was pressed. */
function areNear(some: readonly DOMRect[], others: readonly DOMRect[]): boolean {
  return some.some((a) =>
    others.some((b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom),
  );
}

import { DELAYS } from '../hover/delays.ts';
import type { CardTargets } from './card-targets.ts';
import { anchorAtPoint } from './hit-test.ts';
import type { HoverControl } from './hover-control.ts';
import type { MarkedPage } from './marked-page.ts';

/** What the reader's movements are told to. */
export interface ReaderTargets {
  readonly marked: MarkedPage;
  readonly targets: CardTargets;
  readonly control: HoverControl;
  /** A click on a term where the page blocks the card. */
  readonly openInstead: (conceptId: string) => boolean;
}

/**
 * Listens to pointer, touch and keys, and tells the hover control. Passive: the page's own handlers and
 * defaults are never touched.
 */
export function listenToReader(
  { marked, targets, control, openInstead }: ReaderTargets,
  signal: AbortSignal,
): void {
  const options = { signal, passive: true, capture: true } as const;
  let frame = 0;
  let quietUntil = 0;
  let point = { x: 0, y: 0 };
  const disturb = (): void => {
    quietUntil = performance.now() + DELAYS.settle;
    control.handle({ kind: 'disturb' });
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    frame = 0;
    clearTimeout(later);
    const wait = quietUntil - performance.now();
    // The pointer may have come to rest while the page still settled.
    if (wait > 0) later = setTimeout(look, wait);
    const anchor = wait > 0 || isSelecting() ? null : anchorAtPoint(marked, point.x, point.y);
    control.handle({ kind: 'rest', target: anchor && targets.of(anchor) });
  };
  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      point = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) disturb();
      else frame ||= requestAnimationFrame(look);
    },
    options,
  );
  document.addEventListener('pointerleave', () => control.handle({ kind: 'rest', target: null }), options);
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const anchor = isSelecting() ? null : anchorAtPoint(marked, event.clientX, event.clientY);
      if (!anchor) control.handle({ kind: 'dismiss' });
      else if (isLink(event.target)) return;
      else if (!openInstead(marked.conceptIdOf(anchor.concept))) {
        const approach = event.pointerType === 'touch' ? 'touch' : 'pointer';
        control.handle({ kind: 'call', target: targets.of(anchor), approach });
      }
    },
    options,
  );
  addEventListener(
    'scroll',
    () => {
      disturb();
      control.follow();
    },
    options,
  );
  addEventListener('resize', () => control.follow(), options);
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') control.handle({ kind: 'dismiss' });
      else if (isEditing(event.target)) disturb();
    },
    options,
  );
  addEventListener('pagehide', () => control.handle({ kind: 'dismiss' }), options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  });
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range';
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href],button,[role="button"],summary,label') !== null;
}

function isEditing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea'));
}

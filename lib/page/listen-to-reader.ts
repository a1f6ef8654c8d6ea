import { DELAYS } from '../hover/delays.ts';
import type { CardTargets } from './card-targets.ts';
import { whatIsAt } from './hit-test.ts';
import type { HoverControl } from './hover-control.ts';
import type { MarkedPage } from './marked-page.ts';
import { listenToPage } from './page-document.ts';
import { closestTo, isEditedInPlace, matchesSelector } from './node-reads.ts';

/** What the reader's movements are told to. */
export interface ReaderTargets {
  readonly marked: MarkedPage;
  readonly targets: CardTargets;
  readonly control: HoverControl;
  /** Our own host element, once there is one. */
  readonly ours: () => Element | null;
  /** A click on a term where the page blocks the card. */
  readonly openInstead: (conceptId: string) => boolean;
}

/**
 * Listens to pointer, touch and keys, and tells the hover control. Passive: the page's own handlers and
 * defaults are never touched.
 */
export function listenToReader(
  { marked, targets, control, ours, openInstead }: ReaderTargets,
  signal: AbortSignal,
): void {
  const options = { signal, passive: true, capture: true } as const;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let quietUntil = 0;
  let point = { x: 0, y: 0 };
  /** Where the pointer was when it was last looked what it is on, and whether that was our card. */
  let seen = point;
  let inCard = false;
  const look = (): void => {
    frame = 0;
    clearTimeout(later);
    const at = whatIsAt(marked, ours(), point);
    inCard = at === 'card';
    const wait = quietUntil - performance.now();
    // The pointer may have come to rest while the page still settled.
    if (wait > 0) later = setTimeout(look, wait);
    const isReading = inCard || (wait <= 0 && !isSelecting());
    control.point(!isReading || at === null ? null : at === 'card' ? at : targets.of(at), seen, point);
    seen = point;
  };
  const stopLooking = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
    frame = 0;
  };
  const disturb = (): void => {
    // The pointer in our card is not where the page scrolls; what it does there, only the card's frame hears.
    if (inCard) return;
    quietUntil = performance.now() + DELAYS.settle;
    control.handle({ kind: 'disturb' });
  };
  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    point = { x: event.clientX, y: event.clientY };
    if (event.buttons !== 0) disturb();
    else frame ||= requestAnimationFrame(look);
  };
  addEventListener('pointermove', follow, options);
  // Of what moves under a resting pointer, and of injected pointers that enter our card, this alone tells.
  addEventListener('pointerover', follow, options);
  listenToPage(
    'pointerleave',
    () => {
      stopLooking();
      inCard = false;
      control.point(null, seen, seen);
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const at = whatIsAt(marked, ours(), { x: event.clientX, y: event.clientY });
      if (at === 'card') return;
      if (at === null || isSelecting()) control.handle({ kind: 'dismiss' });
      else if (isLink(event.target)) return;
      else if (!openInstead(marked.conceptIdOf(at.concept))) {
        const approach = event.pointerType === 'touch' ? 'touch' : 'pointer';
        control.handle({ kind: 'call', target: targets.of(at), approach });
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
  signal.addEventListener('abort', stopLooking);
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range';
}

function isLink(target: EventTarget | null): boolean {
  return (
    target instanceof Element && closestTo(target, 'a[href],button,[role="button"],summary,label') !== null
  );
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (isEditedInPlace(target) || matchesSelector(target, 'input,textarea'))
  );
}

import { FrameMoves } from '../hover/frame-moves.ts';
import type { EscapeKey } from './escape-key.ts';
import { PointerFollower, type PointerTargets } from './pointer-follower.ts';
import { whatIsAt } from './hit-test.ts';
import { keepListening } from './keep-listening.ts';
import { closestTo, isEditedInPlace, matchesSelector } from './node-reads.ts';
import { listenToPage } from './page-document.ts';
import type { PressedPlace } from './pressed-place.ts';
import { SelectingPress } from './selecting-press.ts';

/** What the reader's movements are told to. */
export interface ReaderTargets extends PointerTargets {
  readonly escape: EscapeKey;
  /** The whole page stands elsewhere on the screen. */
  readonly moved: () => void;
  readonly pressed: PressedPlace;
  /** A click on a term where the page blocks the card. */
  readonly openInstead: (conceptId: string) => boolean;
}

/**
 * Listens to pointer, touch and keys, and tells the hover control. The page's own handlers and defaults are
 * never touched, but for the press of Escape that closes the card.
 */
export function listenToReader(reader: ReaderTargets, signal: AbortSignal): void {
  const { control } = reader;
  const pointer = new PointerFollower(reader, signal);
  const press = new SelectingPress();
  const frame = new FrameMoves();
  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (frame.tells(event)) reader.moved();
    const point = { x: event.clientX, y: event.clientY };
    if (event.type === 'pointerover') pointer.enter(point, event.buttons !== 0);
    else pointer.move(point, event.buttons !== 0);
  };
  keepListening((lasting) => {
    const options = { signal: lasting, passive: true, capture: true } as const;
    reader.escape.listen(lasting);
    addEventListener('pointermove', follow, options);
    // What comes to lie under a resting pointer is told by this alone.
    addEventListener('pointerover', follow, options);
    listenToPage('pointerleave', () => pointer.leave(), options);
    addEventListener('pointerdown', () => press.begin(), options);
    addEventListener('contextmenu', (event) => reader.pressed.note(event), options);
    addEventListener('click', (event) => handleClick(reader, press, event), options);
    addEventListener(
      'scroll',
      () => {
        pointer.disturb();
        control.follow();
      },
      options,
    );
    addEventListener('resize', () => control.follow(), options);
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key !== 'Escape' && isEditing(event.target)) pointer.disturb();
      },
      options,
    );
    addEventListener('pagehide', () => control.handle({ kind: 'dismiss' }), options);
  }, signal);
}

function handleClick(reader: ReaderTargets, press: SelectingPress, event: PointerEvent): void {
  if (!event.isTrusted) return;
  const { marked, targets, control, ours, openInstead } = reader;
  const at = whatIsAt(marked, ours(), { x: event.clientX, y: event.clientY });
  if (at === 'card') return;
  if (at === null || press.hasSelected) control.handle({ kind: 'dismiss' });
  else if (isLink(event.target)) return;
  else if (!openInstead(marked.conceptIdOf(at.concept))) {
    const approach = event.pointerType === 'touch' ? 'touch' : 'pointer';
    control.handle({ kind: 'call', target: targets.of(at), approach });
  }
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

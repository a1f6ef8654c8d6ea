import type { Box } from './safe-path.ts';

/** Width of the card in CSS pixels, where the window has room for it. */
const WIDTH = 360;
/** Space between window and card. */
const MARGIN = 8;
/** Space between term and card. */
const GAP = 6;
/** Largest part of the window's height that the card takes. */
const MOST_HEIGHT = 0.6;
/** In a window with less room than this above and below, the card may cover its term: it must be readable. */
const LEAST_HEIGHT = 120;

/** What decides where a card stands. */
export interface CardSituation {
  /** The term, in the window. */
  readonly term: Box;
  /** Size of the window without its scroll bars. */
  readonly room: { readonly width: number; readonly height: number };
  /** How high the card would be with all the room it wants. */
  readonly wanted: number;
  /** On which side of its term it is seen already; null while it is not seen. */
  readonly side: CardSide | null;
  /** Whether the term's text runs from right to left. */
  readonly isRightToLeft: boolean;
}

/** On which side of its term a card stands. */
export type CardSide = 'above' | 'below';

/** Where a card stands in the window, in CSS pixels. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly side: CardSide;
}

/** How wide a card is in a window. */
export function cardWidth(roomWidth: number): number {
  return Math.min(WIDTH, roomWidth - 2 * MARGIN);
}

/**
 * Places a card: in line with the beginning of its term, below it where it fits, else where there is more room.
 * One that is seen changes sides only when scrolling leaves it no room.
 */
export function placeCard({ term, room, wanted, side, isRightToLeft }: CardSituation): CardPlace {
  const width = cardWidth(room.width);
  const space = {
    above: term.top - GAP - MARGIN,
    below: room.height - term.bottom - GAP - MARGIN,
  };
  const most = room.height * MOST_HEIGHT;
  const better =
    space.below < Math.min(wanted, most) && space.above > space.below
      ? ('above' as const)
      : ('below' as const);
  const chosen = side !== null && space[side] >= LEAST_HEIGHT ? side : better;
  const height = Math.round(Math.min(wanted, Math.max(LEAST_HEIGHT, Math.min(most, space[chosen]))));
  const top = chosen === 'above' ? term.top - GAP - height : term.bottom + GAP;
  const left = isRightToLeft ? term.right - width : term.left;
  return {
    left: within(left, room.width - width - MARGIN),
    top: within(top, room.height - height - MARGIN),
    width,
    height,
    side: chosen,
  };
}

function within(place: number, most: number): number {
  return Math.max(MARGIN, Math.min(place, most));
}

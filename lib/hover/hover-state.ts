/** How the reader came to a card: decides whether it takes the focus and has a close button. */
type Approach = 'pointer' | 'touch' | 'keyboard' | 'selection';

/**
 * Where one reader is with the terms of one page. Every interaction with a term has its own token; what
 * arrives late with an older token is dropped.
 *
 * - idle: no term in play
 * - dwelling: the pointer rests on a term whose card is not open yet
 * - open: the card is open
 * - leaving: the card is open, the pointer has left term and card
 */
export interface HoverState<Target> {
  readonly phase: 'idle' | 'dwelling' | 'open' | 'leaving';
  readonly token: number;
  readonly target: Target | null;
  /** Another term that the pointer reached while the card was still open. */
  readonly next: Target | null;
  readonly approach: Approach;
  /** The term whose card the reader has closed; resting on it opens nothing until the pointer has left it. */
  readonly refused: Target | null;
}

/** What happens to a hover state. */
export type HoverEvent<Target> =
  /**
   * The pointer is on a term, or on none (null). `towardsCard`: it moves from its term to the open card, and
   * what it crosses is only on its way.
   */
  | { readonly kind: 'rest'; readonly target: Target | null; readonly towardsCard: boolean }
  /** The pointer is on the card. */
  | { readonly kind: 'enterCard' }
  | { readonly kind: 'dwellOver'; readonly token: number }
  | { readonly kind: 'graceOver'; readonly token: number }
  /** A tap, a key, a menu: open at once. */
  | { readonly kind: 'call'; readonly target: Target; readonly approach: Approach }
  /** Scrolling or selecting: nothing opens meanwhile. */
  | { readonly kind: 'disturb' }
  /** The reader closes the card, or what could be one. */
  | { readonly kind: 'dismiss' };

/** What the page side does for a hover state. */
export type HoverEffect<Target> =
  | { readonly kind: 'startDwell'; readonly token: number }
  | { readonly kind: 'startGrace'; readonly token: number }
  | { readonly kind: 'open'; readonly token: number; readonly target: Target; readonly approach: Approach }
  | { readonly kind: 'close' };

/** The state before any interaction. */
export const IDLE: HoverState<never> = {
  phase: 'idle',
  token: 0,
  target: null,
  next: null,
  approach: 'pointer',
  refused: null,
};

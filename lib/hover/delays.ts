/** How long, in milliseconds, hovering waits. */
export const DELAYS = {
  /** Rest on a term before its card opens: long enough not to open in passing (Wikipedia's previews: 500). */
  dwell: 400,
  /** Time to travel from the term into the card, or back, before it closes (Wikipedia's previews: 300). */
  grace: 300,
  /** After scrolling or typing, movement under the pointer is not the reader's interest. */
  settle: 250,
} as const;

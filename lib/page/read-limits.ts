/**
 * How much of one page is read. A book on one page fits in; beyond that the rest stays unread and the panel
 * says so, rather than to hold the memory of its reader's machine.
 */
export const READ_LIMITS = {
  /** Characters of text. */
  characters: 12_000_000,
  /** Blocks and pieces of text. */
  runs: 400_000,
} as const;

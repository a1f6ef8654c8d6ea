import type { SpelledOut } from '../detection/spelled-out.ts';
import type { Anchor } from './anchor.ts';
import type { Section } from './section.ts';
import type { TextRun } from './text-run.ts';

/**
 * A run in which something was found. While it is far from the window only its place and plain numbers are
 * kept; its text is read again when it comes near, since most of a long page never does.
 */
export interface MarkedRun {
  readonly block: Element;
  readonly section: Section;
  /** The run's first text node, and how far into it the run begins (UTF-16 code units). */
  readonly first: Text;
  readonly from: number;
  readonly words: number;
  /** As `scan` writes them. */
  readonly hits: readonly number[];
  readonly spelledOut: readonly SpelledOut[];
  /** The text, while it is held; see `recallRun`. */
  run: TextRun | null;
  /** In reading order; null while the block is far from the window. */
  anchors: readonly Anchor[] | null;
  /** Whether some mention could not be drawn where it stands, and perhaps can later. */
  waits: boolean;
  /** False once its text has changed or gone. */
  isAlive: boolean;
}

/** What is kept of a run that has just been read. */
export function createMarkedRun(
  { block, section, nodes, starts }: TextRun,
  words: number,
  hits: readonly number[],
  spelled: readonly SpelledOut[],
): MarkedRun {
  return {
    block,
    section,
    first: nodes[0]!,
    from: Math.abs(starts[0]!),
    words,
    hits,
    spelledOut: spelled,
    run: null,
    anchors: null,
    waits: false,
    isAlive: true,
  };
}

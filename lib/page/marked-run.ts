import type { Anchor } from './anchor.ts';
import type { SpelledOut } from '../detection/spelled-out.ts';
import type { TextRun } from './text-run.ts';

/** A run in which something was found. The hits stay plain numbers until its block is near the window. */
export interface MarkedRun {
  readonly run: TextRun;
  readonly words: number;
  readonly hits: readonly number[];
  readonly spelledOut: readonly SpelledOut[];
  /** In reading order; null while the block is far from the window. */
  anchors: readonly Anchor[] | null;
  /** False once its text has changed or gone. */
  isAlive: boolean;
}

import type { Section } from './section.ts';

/**
 * The text of one block with the text nodes that it came from: node `i` begins at `starts[i]` of `text`
 * (UTF-16 code units). A very long node is cut into several runs; then its start lies before the run's text,
 * below zero.
 */
export interface TextRun {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** The element that the browser lays the run out in. */
  readonly block: Element;
  readonly section: Section;
}

/** The index of the node that holds offset `at` of the run; an offset between two nodes belongs to the later. */
export function nodeIndexAt(run: TextRun, at: number): number {
  let index = run.starts.length - 1;
  while (index > 0 && run.starts[index]! > at) index -= 1;
  return index;
}

import type { Anchor } from './anchor.ts';
import type { NearBlocks } from './near-blocks.ts';
import { boxOf } from './node-reads.ts';
import { pageElement } from './page-document.ts';
import type { RunIndex } from './run-index.ts';
import { blockOf } from './text-walker.ts';

/** Finds drawn anchors by their place. */
export class DrawnAnchors {
  readonly #index: RunIndex;
  readonly #near: NearBlocks;

  constructor(index: RunIndex, near: NearBlocks) {
    this.#index = index;
    this.#near = near;
  }

  /** The anchor at an offset of a text node, if that node is drawn. */
  at(node: Node, offset: number): Anchor | null {
    const place = this.#index.at(blockOf(node, pageElement()), node, offset);
    const anchors = place?.marked.anchors;
    if (!place || !anchors) return null;
    let low = 0;
    let high = anchors.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const anchor = anchors[middle]!;
      if (place.at < anchor.start) high = middle - 1;
      else if (place.at > anchor.end) low = middle + 1;
      else return anchor;
    }
    return null;
  }

  /** The anchors of the blocks that a point of the window is in. */
  *around(x: number, y: number): Iterable<Anchor> {
    for (const block of this.#near.blocks()) {
      const { left, top, right, bottom } = boxOf(block);
      if (x < left || x > right || y < top || y > bottom) continue;
      for (const { anchors } of this.#index.in(block)) yield* anchors ?? [];
    }
  }
}

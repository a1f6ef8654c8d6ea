import type { MarkedRun } from './marked-run.ts';

/** In blocks with more runs than this, it is not looked whether one of them is read a second time. */
const MOST_COMPARED = 64;

/**
 * The runs in which something was found, by the block that they are laid out in. There is no index by text
 * node: it would cost more than all the rest to keep, and is asked for only where the reader points.
 */
export class RunIndex {
  readonly #byBlock = new Map<Element, MarkedRun[]>();

  /** Blocks with runs, in the order of reading. */
  blocks(): Iterable<Element> {
    return this.#byBlock.keys();
  }

  /** A block's runs. */
  in(block: Element): readonly MarkedRun[] {
    return this.#byBlock.get(block) ?? NONE;
  }

  /** Adds a run; says whether it is the first of its block. */
  add(marked: MarkedRun): boolean {
    const { block } = marked;
    const runs = this.#byBlock.get(block);
    if (runs) runs.push(marked);
    else this.#byBlock.set(block, [marked]);
    return runs === undefined;
  }

  /** Runs that a newly read one takes the place of: a change can come before the first reading has got there. */
  replacedBy({ block, first, from }: MarkedRun): readonly MarkedRun[] {
    const runs = this.in(block);
    if (runs.length === 0 || runs.length > MOST_COMPARED) return NONE;
    return runs.filter((run) => run.first === first && run.from === from);
  }

  /** Takes a run out; says whether its block has none left. */
  remove(marked: MarkedRun): boolean {
    const { block } = marked;
    const left = this.in(block).filter((other) => other !== marked);
    if (left.length > 0) this.#byBlock.set(block, left);
    else this.#byBlock.delete(block);
    return left.length === 0;
  }

  /** Takes all runs of a block out. */
  removeAll(block: Element): void {
    this.#byBlock.delete(block);
  }

  /** The run, of those near the window, at an offset of a text node of a block, and the offset in it. */
  at(block: Element, node: Node, offset: number): { marked: MarkedRun; at: number } | null {
    for (const marked of this.in(block)) {
      const { run } = marked;
      const index = run ? run.nodes.indexOf(node as Text) : -1;
      if (!run || index < 0) continue;
      const at = run.starts[index]! + offset;
      if (at >= 0 && at <= run.text.length) return { marked, at };
    }
    return null;
  }

  /** Forgets everything. */
  clear(): void {
    this.#byBlock.clear();
  }
}

const NONE: readonly MarkedRun[] = [];

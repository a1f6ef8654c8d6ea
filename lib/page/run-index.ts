import { LONGEST_RUN } from './cut-text.ts';
import type { MarkedRun } from './marked-run.ts';

/** The runs in which something was found, by the block that they are laid out in and by their text nodes. */
export class RunIndex {
  readonly #byBlock = new Map<Element, MarkedRun[]>();
  readonly #byNode = new WeakMap<Node, MarkedRun[]>();

  /** Blocks with runs, in the order of reading. */
  blocks(): Iterable<Element> {
    return this.#byBlock.keys();
  }

  /** A block's runs. */
  in(block: Element): readonly MarkedRun[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** Adds a run; says whether it is the first of its block. */
  add(marked: MarkedRun): boolean {
    for (const node of marked.run.nodes) push(this.#byNode, node, marked);
    return push(this.#byBlock, marked.run.block, marked) === 1;
  }

  /** Runs that a newly read one takes the place of: a change can come before the first reading has got there. */
  replacedBy({ nodes, starts }: MarkedRun['run']): MarkedRun[] {
    return nodes.flatMap((node, at) => {
      const earlier = this.#byNode.get(node) ?? [];
      return node.length > LONGEST_RUN ? earlier.filter(({ run }) => run.starts[0] === starts[at]) : earlier;
    });
  }

  /** Takes a run out; says whether its block has none left. */
  remove(marked: MarkedRun): boolean {
    for (const node of marked.run.nodes) pull(this.#byNode, node, marked);
    return pull(this.#byBlock, marked.run.block, marked) === 0;
  }

  /** The run at an offset of a text node, and the offset in it. */
  at(node: Node, offset: number): { marked: MarkedRun; at: number } | null {
    for (const marked of this.#byNode.get(node) ?? []) {
      const at = marked.run.starts[marked.run.nodes.indexOf(node as Text)]! + offset;
      if (at >= 0 && at <= marked.run.text.length) return { marked, at };
    }
    return null;
  }

  /** Forgets everything. */
  clear(): void {
    this.#byBlock.clear();
  }
}

interface Lists<Key> {
  get: (key: Key) => MarkedRun[] | undefined;
  set: (key: Key, list: MarkedRun[]) => unknown;
  delete: (key: Key) => unknown;
}

function push<Key>(lists: Lists<Key>, key: Key, marked: MarkedRun): number {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list.push(marked);
}

function pull<Key>(lists: Lists<Key>, key: Key, marked: MarkedRun): number {
  const list = (lists.get(key) ?? []).filter((other) => other !== marked);
  if (list.length > 0) lists.set(key, list);
  else lists.delete(key);
  return list.length;
}

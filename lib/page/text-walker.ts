import { INLINE_ELEMENTS, SKIPPED_ELEMENTS } from './inline-elements.ts';
import type { TextRun } from './text-run.ts';

/** Which part of a root's text to walk. */
export interface WalkOptions {
  /** A node below the root to begin with, in place of the root. */
  readonly from?: Node;
  /** A node below the root to stop before. */
  readonly until?: Node;
  /** Only the runs laid out directly in the root, not those of blocks inside it. */
  readonly shallow?: boolean;
}

/**
 * Walks the text below an element and yields its runs, block by block. It keeps its place between calls,
 * so that the walk can be done in slices; when the page removes that place, the walk ends (whatever was
 * changed is walked again by itself).
 */
export class TextWalker {
  readonly #root: Element;
  readonly #options: WalkOptions;
  #node: Node | null;
  #nodes: Text[] = [];
  #block: Element;

  constructor(root: Element, options: WalkOptions = {}) {
    this.#root = root;
    this.#options = options;
    this.#node = options.from ?? root;
    this.#block = blockOf(this.#node, root);
  }

  /** The next run that has any text; null at the end. */
  next(): TextRun | null {
    while (this.#node !== null) {
      const node = this.#node;
      if (!node.isConnected || node === this.#options.until) {
        this.#node = null;
        break;
      }
      let descend = false;
      let finished: TextRun | null = null;
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node as Text).length > 0) this.#nodes.push(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const name = (node as Element).localName;
        descend = !SKIPPED_ELEMENTS.has(name);
        if (!INLINE_ELEMENTS.has(name)) {
          finished = this.#finish();
          if (this.#options.shallow === true && node !== this.#root) descend = false;
          if (descend) this.#block = node as Element;
        }
      }
      finished = this.#advance(node, descend) ?? finished;
      if (finished) return finished;
    }
    return this.#finish();
  }

  /** Moves to the next node; gives the run that ends where a block is left. */
  #advance(node: Node, descend: boolean): TextRun | null {
    const child = descend ? node.firstChild : null;
    if (child) {
      this.#node = child;
      return null;
    }
    let finished: TextRun | null = null;
    let at: Node = node;
    while (at !== this.#root) {
      if (at.nextSibling) {
        this.#node = at.nextSibling;
        return finished;
      }
      const parent = at.parentNode;
      if (!parent) break;
      at = parent;
      if (at.nodeType === Node.ELEMENT_NODE && !INLINE_ELEMENTS.has((at as Element).localName)) {
        finished = this.#finish() ?? finished;
        this.#block = at === this.#root ? this.#root : blockOf(at.parentNode ?? at, this.#root);
      }
    }
    this.#node = null;
    return finished;
  }

  #finish(): TextRun | null {
    const nodes = this.#nodes;
    if (nodes.length === 0) return null;
    this.#nodes = [];
    const block = this.#block;
    if (nodes.length === 1) {
      const text = nodes[0]!.data;
      return isBlank(text) ? null : { text, nodes, starts: SINGLE, block };
    }
    const starts: number[] = [];
    let text = '';
    for (const node of nodes) {
      starts.push(text.length);
      text += node.data;
    }
    return isBlank(text) ? null : { text, nodes, starts, block };
  }
}

const SINGLE: readonly number[] = [0];

/** The nearest element around a node that ends runs of text. */
export function blockOf(node: Node, root: Element): Element {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nodeType === Node.ELEMENT_NODE && !INLINE_ELEMENTS.has((at as Element).localName))
      return at as Element;
    at = at.parentNode;
  }
  return root;
}

/** White space between blocks is most of a page's text nodes; only short ones are worth the look. */
function isBlank(text: string): boolean {
  return text.length < 64 && text.trim() === '';
}

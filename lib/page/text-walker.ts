import { cutText, LONGEST_RUN } from './cut-text.ts';
import { INLINE_ELEMENTS, SKIPPED_ELEMENTS } from './inline-elements.ts';
import { createSection, isHeading, LONGEST_SECTION, type Section } from './section.ts';
import type { TextRun } from './text-run.ts';
import {
  firstChildOf,
  isElement,
  isInPage,
  isText,
  nameOf,
  nextSiblingOf,
  openRootOf,
  parentAcross,
  parentOf,
} from './node-reads.ts';

/** Which part of a root's text to walk, and what to tell of on the way. */
export interface WalkOptions {
  /** A node below the root to begin with, in place of the root. */
  readonly from?: Node;
  /** A node below the root to stop before. */
  readonly until?: Node;
  /** Only the runs laid out directly in the root, not those of blocks inside it. */
  readonly shallow?: boolean;
  /** The section that the root begins in; a new one when left out. */
  readonly section?: Section;
  /** Told of every open shadow root that the walk enters. */
  readonly entered?: (root: ShadowRoot) => void;
  /** Told of every custom element that has no open shadow root, and may get one. */
  readonly mayOpen?: (element: Element) => void;
}

/**
 * Walks the text below an element and yields its runs, block by block, open shadow roots included. It keeps
 * its place between calls, so that the walk can be done in slices; when the page removes that place, the
 * walk ends (whatever was changed is walked again by itself).
 */
export class TextWalker {
  readonly #root: Element;
  readonly #options: WalkOptions;
  #node: Node | null;
  #nodes: Text[] = [];
  #length = 0;
  #block: Element;
  #section: Section;
  /** Runs since the section began. */
  #inSection = 0;
  /** A node too long for one run, and how far into it the walk is. */
  #long: { readonly node: Text; at: number } | null = null;

  constructor(root: Element, options: WalkOptions = {}) {
    this.#root = root;
    this.#options = options;
    this.#node = options.from ?? root;
    this.#block = blockOf(this.#node, root);
    this.#section = options.section ?? createSection();
  }

  /** The next run that has any text; null at the end. */
  next(): TextRun | null {
    for (;;) {
      if (this.#long) {
        const piece = this.#piece();
        if (piece) return piece;
        continue;
      }
      if (this.#node === null) return this.#finish();
      const finished = this.#step(this.#node);
      if (finished) return finished;
    }
  }

  #step(node: Node): TextRun | null {
    if (!isInPage(node) || node === this.#options.until) {
      this.#node = null;
      return null;
    }
    let down: Node | null = null;
    let finished: TextRun | null = null;
    if (isText(node)) finished = this.#take(node);
    else if (isElement(node)) {
      const name = nameOf(node);
      down = SKIPPED_ELEMENTS.has(name) ? null : this.#inside(node);
      if (!INLINE_ELEMENTS.has(name)) {
        finished = this.#finish();
        if (isHeading(name)) this.#begin(createSection());
        if (this.#options.shallow === true && node !== this.#root) down = null;
        if (down) this.#block = node;
      }
    }
    if (down) this.#node = down;
    else finished = this.#advance(node) ?? finished;
    return finished;
  }

  #begin(section: Section): void {
    this.#section = section;
    this.#inSection = 0;
  }

  /** What stands first inside an element: its open shadow root's content before its own children. */
  #inside(element: Element): Node | null {
    const root = openRootOf(element);
    if (!root) {
      if (this.#options.mayOpen && nameOf(element).includes('-')) this.#options.mayOpen(element);
      return firstChildOf(element);
    }
    this.#options.entered?.(root);
    return firstChildOf(root) ?? firstChildOf(element);
  }

  #take(node: Text): TextRun | null {
    const { length } = node;
    if (length === 0) return null;
    const finished = this.#length + length > LONGEST_RUN ? this.#finish() : null;
    if (length > LONGEST_RUN) this.#long = { node, at: 0 };
    else {
      this.#nodes.push(node);
      this.#length += length;
    }
    return finished;
  }

  /** The next piece of a long node. */
  #piece(): TextRun | null {
    const { node, at } = this.#long!;
    const { data } = node;
    if (at >= data.length || !isInPage(node)) {
      this.#long = null;
      return null;
    }
    const end = cutText(data, at);
    this.#long!.at = end;
    const text = data.slice(at, end);
    if (isBlank(text)) return null;
    return {
      text,
      nodes: [node],
      starts: [at === 0 ? 0 : -at],
      block: this.#block,
      section: createSection(),
    };
  }

  /** Moves past a node; gives the run that ends where a block is left. */
  #advance(node: Node): TextRun | null {
    let finished: TextRun | null = null;
    let at: Node = node;
    while (at !== this.#root) {
      const next = nextSiblingOf(at);
      if (next) {
        this.#node = next;
        return finished;
      }
      const parent = parentOf(at);
      if (!parent) break;
      if (parent instanceof ShadowRoot) {
        // The end of a shadow root: its host's own children come next.
        const { host } = parent;
        finished = this.#finish() ?? finished;
        this.#block = blockOf(host, this.#root);
        const own = firstChildOf(host);
        if (own) {
          this.#node = own;
          return finished;
        }
        at = host;
        continue;
      }
      at = parent;
      if (isElement(at) && !INLINE_ELEMENTS.has(nameOf(at))) {
        finished = this.#finish() ?? finished;
        this.#block = at === this.#root ? this.#root : blockOf(parentAcross(at) ?? at, this.#root);
      }
    }
    this.#node = null;
    return finished;
  }

  #finish(): TextRun | null {
    const nodes = this.#nodes;
    if (nodes.length === 0) return null;
    this.#nodes = [];
    this.#length = 0;
    const block = this.#block;
    this.#inSection += 1;
    if (this.#inSection > LONGEST_SECTION) this.#begin(createSection());
    const section = this.#section;
    if (nodes.length === 1) {
      const text = nodes[0]!.data;
      return isBlank(text) ? null : { text, nodes, starts: SINGLE, block, section };
    }
    const starts: number[] = [];
    let text = '';
    for (const node of nodes) {
      starts.push(text.length);
      text += node.data;
    }
    return isBlank(text) ? null : { text, nodes, starts, block, section };
  }
}

const SINGLE: readonly number[] = [0];

/** The nearest element around a node that ends runs of text, across shadow roots. */
export function blockOf(node: Node, root: Element): Element {
  let at: Node | null = node;
  while (at && at !== root) {
    if (isElement(at) && !INLINE_ELEMENTS.has(nameOf(at))) return at;
    at = parentAcross(at);
  }
  return root;
}

/** White space between blocks is most of a page's text nodes; only short ones are worth the look. */
function isBlank(text: string): boolean {
  return text.length < 64 && text.trim() === '';
}

import type { Lexicon } from '../detection/lexicon.ts';
import { dependsOnEvidence, gatherEvidence, resolveHits } from '../detection/resolve-hits.ts';
import { scan } from '../detection/scan.ts';
import { anchorIn, type Anchor } from './anchor.ts';
import { Highlights } from './highlights.ts';
import { EXCLUDED_SURROUNDINGS } from './inline-elements.ts';
import type { TextRun } from './text-run.ts';

/** How far outside the window blocks are drawn already. */
const NEAR = '600px';

/** A run in which something was found. The hits stay plain numbers until its block is near the window. */
interface MarkedRun {
  readonly run: TextRun;
  readonly hits: readonly number[];
  /** In reading order; null while the block is far from the window. */
  anchors: Anchor[] | null;
}

/**
 * Everything found in a page so far, drawn only near the window. Offscreen mentions are plain numbers,
 * since each registered highlight costs every frame after a change of the page.
 */
export class MarkedPage {
  readonly #lexicon: Lexicon;
  readonly #highlights: Highlights;
  readonly #observer: IntersectionObserver;
  readonly #runsByBlock = new Map<Element, MarkedRun[]>();
  readonly #runByNode = new WeakMap<Node, MarkedRun>();
  readonly #near = new Set<Element>();
  readonly #evidence = new Set<number>();

  constructor(lexicon: Lexicon, signal: AbortSignal) {
    this.#lexicon = lexicon;
    this.#highlights = new Highlights(signal);
    this.#observer = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin: NEAR });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#runsByBlock.clear();
      this.#near.clear();
    });
  }

  /** Scans one run. Rules that exclude text are asked only where something was found. */
  read(run: TextRun): void {
    scan(run.text, this.#lexicon, HITS);
    if (HITS.length === 0 || isExcluded(run.block)) return;
    const marked: MarkedRun = { run, hits: HITS.slice(), anchors: null };
    for (const node of run.nodes) {
      this.#replace(this.#runByNode.get(node));
      this.#runByNode.set(node, marked);
    }
    const runs = this.#runsByBlock.get(run.block);
    if (runs) runs.push(marked);
    else {
      this.#runsByBlock.set(run.block, [marked]);
      this.#observer.observe(run.block);
    }
    if (gatherEvidence(HITS, this.#evidence)) this.#redraw();
    else if (this.#near.has(run.block)) this.#draw(marked);
  }

  /** Forgets what was found below an element that has changed or gone. */
  forget(root: Node): void {
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    for (const block of this.#runsByBlock.keys()) if (root.contains(block)) this.#drop(block);
  }

  /** Forgets the runs laid out directly in one block, not those of blocks inside it. */
  forgetBlock(block: Element): void {
    this.#drop(block);
  }

  /** Forgets every block that is no longer in the page. */
  sweep(): void {
    for (const block of this.#runsByBlock.keys()) if (!block.isConnected) this.#drop(block);
  }

  /** The anchor at an offset of a text node, if that node is drawn. */
  anchorAt(node: Node, offset: number): Anchor | null {
    const marked = this.#runByNode.get(node);
    if (!marked?.anchors) return null;
    const at = marked.run.starts[marked.run.nodes.indexOf(node as Text)]! + offset;
    let low = 0;
    let high = marked.anchors.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const anchor = marked.anchors[middle]!;
      if (at < anchor.start) high = middle - 1;
      else if (at > anchor.end) low = middle + 1;
      else return anchor;
    }
    return null;
  }

  /** All drawn anchors, in the order of the page. */
  anchorsNear(): Anchor[] {
    const blocks = [...this.#near].toSorted((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    return blocks.flatMap((block) =>
      (this.#runsByBlock.get(block) ?? []).flatMap((marked) => marked.anchors ?? []),
    );
  }

  /** The concept id of an anchor. */
  conceptId(anchor: Anchor): string {
    return this.#lexicon.conceptIds()[anchor.concept] ?? '';
  }

  /** Draws one anchor stronger than the others, or none. */
  emphasize(anchor: Anchor | null): void {
    this.#highlights.setOpen(anchor?.range ?? null);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const marked of this.#runsByBlock.get(target) ?? []) {
        if (isIntersecting) this.#draw(marked);
        else this.#erase(marked);
      }
    }
  }

  #draw(marked: MarkedRun): void {
    if (marked.anchors || !isLegible(marked.run.block)) return;
    marked.anchors = resolveHits(marked.hits, this.#evidence, 'shown')
      .map(({ start, end, concept }) => anchorIn(marked.run, start, end, concept))
      .filter(isOnePiece);
    for (const anchor of marked.anchors) this.#highlights.add(anchor.range);
  }

  #erase(marked: MarkedRun): void {
    for (const anchor of marked.anchors ?? []) this.#highlights.delete(anchor.range);
    marked.anchors = null;
  }

  /**
   * New evidence may turn ambiguous forms into mentions: those in sight are decided again. All others keep
   * their anchors, which an open card may stand on.
   */
  #redraw(): void {
    for (const block of this.#near) {
      for (const marked of this.#runsByBlock.get(block) ?? []) {
        if (marked.anchors && !dependsOnEvidence(marked.hits)) continue;
        this.#erase(marked);
        this.#draw(marked);
      }
    }
  }

  /** A change can bring a run up again before the first reading has reached it. */
  #replace(earlier: MarkedRun | undefined): void {
    if (!earlier) return;
    this.#erase(earlier);
    const runs = this.#runsByBlock.get(earlier.run.block);
    if (runs?.includes(earlier)) runs.splice(runs.indexOf(earlier), 1);
  }

  #drop(block: Element): void {
    for (const marked of this.#runsByBlock.get(block) ?? []) {
      this.#erase(marked);
      for (const node of marked.run.nodes) this.#runByNode.delete(node);
    }
    this.#runsByBlock.delete(block);
    this.#near.delete(block);
    this.#observer.unobserve(block);
  }
}

const HITS: number[] = [];

function isExcluded(block: Element): boolean {
  return block.closest(EXCLUDED_SURROUNDINGS) !== null || document.designMode === 'on';
}

/** Hidden text gets no highlight; when it is revealed, the observer reports it again. */
function isLegible(block: Element): boolean {
  return block.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** A term across several nodes counts only when nothing between them is laid out as a block. */
function isOnePiece({ range }: Anchor): boolean {
  if (range.startContainer === range.endContainer) return !isInsideExcluded(range.startContainer);
  for (const container of [range.startContainer, range.endContainer]) {
    if (isInsideExcluded(container)) return false;
    const parent = container.parentElement;
    if (parent && !getComputedStyle(parent).display.startsWith('inline') && parent !== commonBlock(range))
      return false;
  }
  return true;
}

function isInsideExcluded(node: Node): boolean {
  return Boolean(node.parentElement?.closest(EXCLUDED_SURROUNDINGS));
}

function commonBlock({ startContainer, endContainer }: StaticRange): Element | null {
  let at = startContainer.parentElement;
  while (at && !at.contains(endContainer)) at = at.parentElement;
  return at;
}

import { chooseMarks } from '../detection/choose-marks.ts';
import type { Lexicon } from '../detection/lexicon.ts';
import { PageEvidence } from '../detection/page-evidence.ts';
import { dependsOnEvidence, resolveHits } from '../detection/resolve-hits.ts';
import { scan } from '../detection/scan.ts';
import { spelledOut } from '../detection/spelled-out.ts';
import type { Density } from '../model/density.ts';
import { anchorIn, type Anchor } from './anchor.ts';
import { Claims } from './claims.ts';
import { DrawnAnchors } from './drawn-anchors.ts';
import { DrawQueue } from './draw-queue.ts';
import { Highlights } from './highlights.ts';
import { inPageOrder } from './in-page-order.ts';
import { isLegible } from './is-legible.ts';
import { isDrawable } from './is-drawable.ts';
import { isWithin } from './is-within.ts';
import { LookAround } from './look-around.ts';
import { createMarkedRun, type MarkedRun } from './marked-run.ts';
import { NearBlocks, TALL } from './near-blocks.ts';
import { PageLanguage } from './page-language.ts';
import { recallRun } from './recall-run.ts';
import { RunIndex } from './run-index.ts';
import { isExcluded } from './surroundings.ts';
import type { Section } from './section.ts';
import type { TextRun } from './text-run.ts';
import { isInPage } from './node-reads.ts';

/** How often it is looked whether the page has cleared our highlights, in milliseconds. */
const REPAIR_LOOK = 1000;

/**
 * Everything found in a page so far, drawn only near the window. Offscreen mentions are plain numbers:
 * each registered highlight costs every frame after a change of the page, and each text that is kept costs
 * the garbage collector.
 */
export class MarkedPage {
  /** Where the drawn anchors are. */
  readonly drawn: DrawnAnchors;
  readonly #lexicon: Lexicon;
  readonly #highlights: Highlights;
  readonly #near: NearBlocks;
  readonly #queue: DrawQueue;
  readonly #index = new RunIndex();
  readonly #evidence: PageEvidence;
  readonly #language = new PageLanguage();
  #claims = new Claims();
  #density: Density;
  #stale: 'none' | 'uncertain' | 'all' = 'none';
  #version = 0;

  constructor(lexicon: Lexicon, density: Density, signal: AbortSignal) {
    this.#lexicon = lexicon;
    this.#density = density;
    this.#evidence = new PageEvidence(lexicon);
    this.#highlights = new Highlights(signal);
    this.#queue = new DrawQueue((marked) => this.#draw(marked), signal);
    this.#near = new NearBlocks(
      this.#index,
      (marked) => this.#queue.add(marked),
      (marked) => this.#erase(marked),
      signal,
    );
    this.drawn = new DrawnAnchors(this.#index, this.#near);
    const repairs = setInterval(() => this.#highlights.repair(), REPAIR_LOOK);
    void new LookAround(
      () => this.#near.blocks(),
      (block) => this.#lookAt(block),
      signal,
    );
    signal.addEventListener('abort', () => {
      clearInterval(repairs);
      this.#index.clear();
    });
  }

  /** Goes up whenever something new was found or went away. */
  get version(): number {
    return this.#version;
  }

  /**
   * Scans one run. Rules that exclude text are asked only where something was found.
   *
   * @param isFirst whether the page is being read for the first time, so that its words are counted
   */
  read(run: TextRun, isFirst: boolean): void {
    const words = scan(run.text, this.#lexicon, HITS);
    if (HITS.length === 0) {
      if (isFirst && this.#evidence.addWords(words)) this.#redraw('all');
      return;
    }
    if (isExcluded(run.block) || !this.#language.isEnglish(run.block, run.text)) return;
    const hits = HITS.slice();
    const marked = createMarkedRun(run, words, hits, spelledOut(run.text, hits));
    for (const earlier of this.#index.replacedBy(marked)) this.#drop(earlier);
    this.#version += 1;
    if (this.#index.add(marked)) this.#near.watch(run.block, run.text.length);
    this.#learn(() => this.#evidence.add(marked));
    if (this.#near.has(marked)) this.#draw(marked, run);
  }

  /** Forgets what was found below elements that have changed or gone. */
  forget(roots: ReadonlySet<Element>): void {
    if (roots.size === 0) return;
    // Backwards: the first of neighbours is what is watched for all of them.
    for (const block of [...this.#index.blocks()].toReversed())
      if (isWithin(block, roots)) this.forgetBlock(block);
  }

  /** Forgets the runs laid out directly in one block, not those of blocks inside it. */
  forgetBlock(block: Element): void {
    const runs = this.#index.in(block);
    if (runs.length === 0) return;
    this.#index.removeAll(block);
    for (const marked of runs) this.#letGo(marked);
    this.#near.unwatch(block);
  }

  /** Forgets every block that is no longer in the page. */
  sweep(): void {
    for (const block of this.#index.blocks()) if (!isInPage(block)) this.forgetBlock(block);
  }

  /** The section that a block's runs stood in, as far as it had any. */
  sectionOf(block: Element): Section | undefined {
    return this.#index.in(block)[0]?.section;
  }

  /** All drawn anchors, in the order of the page. */
  anchorsNear(): Anchor[] {
    return this.#near.runs().flatMap((marked) => marked.anchors ?? []);
  }

  /**
   * Every mention of the page, drawn or not, run by run in the order of the page. What changes on the way is left
   * out or told of as it is by then.
   */
  *mentionsByRun(): Iterable<readonly Anchor[]> {
    // What has changed was read later than what stands after it.
    for (const block of inPageOrder(this.#index.blocks())) {
      for (const marked of this.#index.in(block)) {
        const run = marked.isAlive && !isExcluded(block) ? this.#runOf(marked) : null;
        if (!run) continue;
        const mentions = resolveHits(run.text, marked.hits, this.#evidence, 'shown');
        yield mentions.map((mention) => anchorIn(run, mention));
      }
    }
  }

  /** All runs in which something was found, in the order of the page. */
  runsInOrder(): MarkedRun[] {
    return inPageOrder(this.#index.blocks()).flatMap((block) => [...this.#index.in(block)]);
  }

  /** The anchors of a run: those that are drawn or, while it is far from the window, those that would be. */
  anchorsOf(marked: MarkedRun): readonly Anchor[] {
    if (marked.anchors) return marked.anchors;
    const { block, isAlive } = marked;
    const run = isAlive && !this.#near.isEndless(block) && isLegible(block) ? this.#runOf(marked) : null;
    return run ? this.#chosen(marked, run).map((mention) => anchorIn(run, mention)) : [];
  }

  /** Whether some of what was found is not drawn: see `NearBlocks` and `Highlights`. */
  get isPartly(): boolean {
    return this.#near.isPartly || this.#highlights.isFull;
  }

  /** The id of a concept by its number. */
  conceptIdOf(concept: number): string {
    return this.#lexicon.conceptIds()[concept] ?? '';
  }

  /** Marks more or less of what was found. */
  setDensity(density: Density): void {
    if (density === this.#density) return;
    this.#density = density;
    this.#claims = new Claims();
    this.#redraw('all');
  }

  #learn(add: () => boolean): void {
    const wasAboutHealth = this.#evidence.isAboutHealth;
    if (add()) this.#redraw(wasAboutHealth === this.#evidence.isAboutHealth ? 'uncertain' : 'all');
  }

  /** Takes the marks of text that is edited by now; draws what can be drawn by now. */
  #lookAt(block: Element): void {
    const isEdited = isExcluded(block);
    if (!isEdited) this.#near.lookAt(block);
    for (const marked of this.#index.in(block)) {
      if (isEdited) this.#erase(marked);
      else if (marked.waits) this.#queue.add(marked);
    }
  }

  /** Decides again what is in sight, once for all that is learnt in one go. */
  #redraw(which: 'uncertain' | 'all'): void {
    if (this.#stale === 'none') {
      queueMicrotask(() => {
        const all = this.#stale === 'all';
        this.#stale = 'none';
        for (const marked of this.#near.runs())
          if (all || !marked.anchors || dependsOnEvidence(marked.hits)) this.#queue.add(marked);
      });
    }
    if (this.#stale !== 'all') this.#stale = which;
  }

  /**
   * Draws a run's marks; anchors that stay are the same ones, since an open card may stand on them.
   *
   * @param read the run's text, where it has just been read
   */
  #draw(marked: MarkedRun, read: TextRun | null = null): void {
    const before = marked.anchors ?? [];
    if (!marked.isAlive) return;
    if (!isLegible(marked.block) || isExcluded(marked.block)) return;
    if (before.length === 0 && this.#highlights.isFull) return;
    const run = read ?? this.#runOf(marked);
    if (!run) return;
    marked.run = run;
    marked.anchors = this.#chosen(marked, run).map(
      (mention) =>
        before.find(({ start, concept }) => start === mention.start && concept === mention.concept) ??
        anchorIn(run, mention),
    );
    for (const anchor of before) if (!marked.anchors.includes(anchor)) this.#highlights.delete(anchor.range);
    for (const anchor of marked.anchors) if (!before.includes(anchor)) this.#highlights.add(anchor.range);
  }

  /** A run's text as long as it says what was found in it; a change that is not read yet has no text. */
  #runOf(marked: MarkedRun): TextRun | null {
    if (marked.run) return marked.run;
    const run = recallRun(marked);
    if (!run) return null;
    scan(run.text, this.#lexicon, HITS);
    return areSame(HITS, marked.hits) ? run : null;
  }

  #chosen(marked: MarkedRun, run: TextRun): ReturnType<typeof chooseMarks> {
    const take = (place: object, key: number | string): boolean =>
      this.#claims.take(place, key, marked, isLegible);
    // What cannot be drawn must not take the section's only mark.
    const mentions = resolveHits(run.text, marked.hits, this.#evidence, 'shown');
    const drawable = mentions.filter((mention) => isDrawable(anchorIn(run, mention)));
    marked.waits = drawable.length < mentions.length;
    return chooseMarks(drawable, run.text, {
      density: this.#density,
      traits: this.#lexicon.traits,
      isAboutHealth: this.#evidence.isAboutHealth,
      claimInSection: (concept) => take(run.section, concept),
      claimOnPage: (concept) => take(this, concept),
      // A long text without paragraphs is no paragraph itself.
      claimInBlock: (text) => take(this.#index.in(run.block).length > TALL ? marked : run.block, text),
    });
  }

  #erase(marked: MarkedRun): void {
    this.#queue.drop(marked);
    for (const anchor of marked.anchors ?? []) this.#highlights.delete(anchor.range);
    marked.anchors = null;
    marked.run = null;
    marked.waits = false;
  }

  #drop(marked: MarkedRun): void {
    this.#letGo(marked);
    if (this.#index.remove(marked)) this.#near.unwatch(marked.block);
  }

  #letGo(marked: MarkedRun): void {
    this.#version += 1;
    marked.isAlive = false;
    this.#erase(marked);
    this.#evidence.remove(marked);
  }
}

const HITS: number[] = [];

function areSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((number, at) => number === others[at]);
}

import { conceptOf, EntryFlag, Trait, Verdict, type Lexicon } from './lexicon.ts';
import { OTHER_READING, type SpelledOut } from './spelled-out.ts';

/** What naming a condition, drug, test ... once counts for; an everyday complaint or an organ counts for one. */
const STRONG = 2;
/** What the distinct concepts that a page names must come to for it to count as one about health. */
const DISTINCT_POINTS = 5;
/** Words of text that each point of all namings may stand among, on a page about health. */
const WORDS_A_POINT = 60;

/** What one run adds to its page's evidence. */
export interface RunEvidence {
  readonly words: number;
  readonly hits: readonly number[];
  readonly spelledOut: readonly SpelledOut[];
}

/**
 * What a page says about its own words: the concepts that it names beyond doubt, what it spells its short
 * forms out as, and whether it is about health. Counted, so that text which goes takes its evidence along.
 */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #named = new Map<number, number>();
  readonly #readings = new Map<string, Map<number, number>>();
  #words = 0;
  #points = 0;
  #distinctPoints = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Adds a run's evidence.
   *
   * @returns whether a decision about an uncertain form may come out otherwise now
   */
  add(run: RunEvidence): boolean {
    return this.#change(run, 1);
  }

  /**
   * Adds words of text without any hit, which is most of most pages.
   *
   * @returns whether the page is no longer about health
   */
  addWords(words: number): boolean {
    const before = this.isAboutHealth;
    this.#words += words;
    return before && !this.isAboutHealth;
  }

  /** Takes a run's evidence away again; what was decided by it stays until its text is read anew. */
  remove(run: RunEvidence): void {
    this.#change(run, -1);
  }

  /** Whether the page names a concept beyond doubt. */
  names(concept: number): boolean {
    return this.#named.has(concept);
  }

  /**
   * What the page spells a short form out as.
   *
   * @returns a concept number, `OTHER_READING` when it stands for something else or for several things,
   *   null when the page does not say
   */
  readingOf(short: string): number | null {
    const readings = this.#readings.get(short);
    if (!readings || readings.size === 0) return null;
    const [only] = readings.keys();
    return readings.size === 1 ? only! : OTHER_READING;
  }

  /** Whether the page is about health, as far as it has been read. */
  get isAboutHealth(): boolean {
    return this.#distinctPoints >= DISTINCT_POINTS && this.#points * WORDS_A_POINT >= this.#words;
  }

  #change({ words, hits, spelledOut }: RunEvidence, by: 1 | -1): boolean {
    const before = this.isAboutHealth;
    let learnt = false;
    this.#words += by * words;
    for (let i = 2; i < hits.length; i += 3) {
      const value = hits[i]!;
      if (isUncertain(value)) continue;
      const concept = conceptOf(value);
      const changed = count(this.#named, concept, by);
      learnt ||= changed;
      const points = by * pointsOf(this.#lexicon.traits[concept]!);
      this.#points += points;
      if (changed) this.#distinctPoints += points;
    }
    for (const { short, concept } of spelledOut) {
      const readings = this.#readings.get(short) ?? new Map<number, number>();
      this.#readings.set(short, readings);
      learnt = count(readings, concept, by) || learnt;
    }
    return learnt || before !== this.isAboutHealth;
  }
}

/** Whether a hit's form may mean something else where it stands. */
export function isUncertain(value: number): boolean {
  return (value & (EntryFlag.Ambiguous | EntryFlag.Abbreviation | Verdict.Shouting)) !== 0;
}

/** How strongly a concept's being named speaks for a page about health. */
function pointsOf(traits: number): number {
  if ((traits & Trait.Health) !== 0) return STRONG;
  return (traits & Trait.Hint) !== 0 ? 1 : 0;
}

/** Counts up or down; says whether the key came or went. */
function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): boolean {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
  return by === 1 ? now === 1 : now === 0;
}

import type { MarkedRun } from './marked-run.ts';
import { isInPage } from './node-reads.ts';

/**
 * Which run shows the mark of a concept in a section, on the page, or of a text in a block. The first run
 * that the reader meets takes the claim and keeps it while its text stands and can be seen.
 */
export class Claims {
  readonly #owners = new WeakMap<object, Map<number | string, MarkedRun>>();

  /**
   * Takes a claim for a run.
   *
   * @param place a section, a block, or the page
   * @param isLegible whether an owner's block can be read now
   * @returns whether the run has it
   */
  take(
    place: object,
    key: number | string,
    marked: MarkedRun,
    isLegible: (block: Element) => boolean,
  ): boolean {
    const owners = this.#owners.get(place) ?? new Map<number | string, MarkedRun>();
    this.#owners.set(place, owners);
    const owner = owners.get(key);
    if (owner && owner !== marked && owner.isAlive && isInPage(owner.block) && isLegible(owner.block))
      return false;
    owners.set(key, marked);
    return true;
  }
}

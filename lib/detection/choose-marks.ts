import type { Density } from '../model/density.ts';
import { Trait } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** What is known of the place that a run stands in. */
export interface MarkingPlace {
  readonly density: Density;
  /** `Trait`s by concept number. */
  readonly traits: Uint8Array;
  readonly isAboutHealth: boolean;
  /** Takes the mark of a concept for this run, unless another run of the same section has it. */
  readonly claimInSection: (concept: number) => boolean;
  /** The same on the whole page. */
  readonly claimOnPage: (concept: number) => boolean;
  /** The same for a text within one paragraph. */
  readonly claimInBlock: (text: string) => boolean;
}

/**
 * Chooses which mentions of one run are marked. Never the same text twice in a paragraph. By default what
 * readers may not know: the profession's words once in each section, words that most people know once on a
 * page about health, everyday words never. What is on every food label is marked on pages about health only.
 *
 * @param mentions in order
 * @param text the run's text
 */
export function chooseMarks(mentions: readonly Mention[], text: string, place: MarkingPlace): Mention[] {
  if (place.density === 'off') return [];
  const seen = new Set<number | string>();
  return mentions.filter((mention) => {
    const isCommon = ((place.traits[mention.concept] ?? 0) & Trait.Common) !== 0;
    if (isCommon && !place.isAboutHealth) return false;
    if (place.density === 'default' && !isWanted(mention, place)) return false;
    const surface = text.slice(mention.start, mention.end).toLowerCase();
    // By default a concept is marked once, in whichever wording comes first.
    const key = place.density === 'default' ? mention.concept : surface;
    if (seen.has(key)) return false;
    seen.add(key);
    return place.claimInBlock(surface);
  });
}

function isWanted({ concept, isTechnical }: Mention, place: MarkingPlace): boolean {
  const trait = place.traits[concept] ?? 0;
  const isFamiliar = (trait & (Trait.Everyday | Trait.Known)) !== 0 && !isTechnical;
  if (!isFamiliar) return place.claimInSection(concept);
  return (trait & Trait.Known) !== 0 && place.isAboutHealth && place.claimOnPage(concept);
}

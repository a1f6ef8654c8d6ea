import type { Density } from '../model/density.ts';

/** The levels of marking in the reader's words, in the order of the choice. */
export const DENSITY_WORDS: Readonly<Record<Density, { readonly name: string; readonly meaning: string }>> = {
  default: { name: 'Unfamiliar terms', meaning: 'Each once in a section' },
  all: { name: 'All terms', meaning: 'Everything that Medglance knows' },
  off: { name: 'None', meaning: 'Pages stay unmarked' },
};

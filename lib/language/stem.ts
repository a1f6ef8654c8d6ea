import { stemmer } from 'stemmer';

/** The stem of a folded word by Porter's algorithm (1980); of "tired" for "tiredness" too, which it leaves apart. */
export function stemOf(word: string): string {
  return stemmer(word.replace(/(?<=[a-z]{3})ness(?:es)?$/, ''));
}

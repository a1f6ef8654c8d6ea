/** An amount of a medicine, as it must not stand in a text for patients; a concentration such as mg/dL is none. */
export const DOSE =
  /\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|micrograms?|milligrams?|grams?|g|ml|millilit(?:er|re)s?|iu|units|tablets?|capsules?)\b(?!\/)/i;

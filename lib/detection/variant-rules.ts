/**
 * The rules by which one wording stands for several surface forms. All of them live here and are applied by
 * `termVariants` when the lexicon is compiled; a page pays nothing for them. Case, accents, hyphens against
 * spaces, apostrophes, full width, ligatures, sub- and superscripts and invisible characters need no rule:
 * folding makes them equal (`lib/language`).
 */
export const VARIANT_RULES = {
  /** Word endings whose plural is not a plain -s: [ending of the singular, endings of the plural]. */
  plurals: [
    [/itis$/, ['itides', 'itises']],
    [/is$/, ['es']], // diagnosis, thrombosis
    [/oma$/, ['omas', 'omata']],
    [/(?<=[a-z]{3})us$/, ['i', 'uses']], // bronchus, virus
    [/(?<=[a-z]{3})um$/, ['a', 'ums']], // bacterium
    [/ynx$/, ['ynges', 'ynxes']], // larynx
    [/anx$/, ['anges', 'anxes']], // phalanx
    [/[ie]x$/, ['ices', 'ixes', 'exes']], // cervix, cortex
    [/(?<=[a-z]{2}[rtl])a$/, ['as', 'ae']], // vertebra, aorta, fistula
    [/(?<=[^aeiou])y$/, ['ies']], // biopsy
    [/((?<![eo])s|x|z|ch|sh)$/, ['$1es']], // abscess, but not diabetes
  ],
  /** Endings of names that look plural and are not. */
  notPlural: /(ss|us|is|ics|tes|pes|ies|les|ves|as|(?<![io])ns|os)$/,
  /** Plural names whose singular is not the name less -s. */
  singulars: [
    [/(?<=[a-z]{3})itides$/, 'itis'],
    [/(?<=[a-z]{3})oses$/, 'osis'], // diagnoses stays: listed names are rarely plural
    [/(?<=[a-z]{3}[^aeiou])ies$/, 'y'], // allergies
    [/(?<=[a-z]{2}ul)es$/, 'e'], // capsules
    [/(?<=ton)es$/, 'e'], // gallstones
  ],
  /** Greek letters and their names. */
  greek: { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', kappa: 'κ', lambda: 'λ', omega: 'ω' },
  /** Roman numerals that stand for 1-13 beside one of `numbered`. */
  roman: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'],
  /** Words that are counted: type 2 diabetes, factor VIII, stage 4. */
  numbered: /^(type|stage|grade|factor|class|phase|group|nerve|degree|angiotensin|diabetes|tyrosinemia)$/,
  /**
   * First parts that are joined, hyphenated or set apart as the writer likes. None that leaves two words of
   * their own: "pro state" is not the prostate.
   */
  prefixes:
    /^(anti|auto|cardio|gastro|hyper|hypo|immuno|inter|intra|micro|multi|neuro|non|osteo|over|post|pre|semi|sub|supra|ultra|under)(?=[a-z]{4})/,
  /** A name with its owner: Addison disease, Addison's disease. */
  eponym:
    /^(\p{Lu}\p{Ll}+) (disease|syndrome|palsy|sign|disorder|lymphoma|sarcoma|contracture|chorea|tumou?r|thyroiditis|arteritis|esophagus|phenomenon)$/u,
} as const;

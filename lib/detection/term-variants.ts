/** Word endings whose plural is not a plain -s: [ending of the singular, endings of the plural]. */
const PLURALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/itis$/, ['itides', 'itises']],
  [/is$/, ['es']], // diagnosis, thrombosis
  [/oma$/, ['omas', 'omata']],
  [/(?<=[a-z]{3})us$/, ['i', 'uses']], // bronchus, virus
  [/(?<=[a-z]{3})um$/, ['a', 'ums']], // bacterium
  [/[ie]x$/, ['ices', 'ixes', 'exes']], // cervix, cortex
  [/(?<=[^aeiou])y$/, ['ies']], // biopsy
  [/(?<!o)(s|x|z|ch|sh)$/, ['$1es']], // abscess
];
/** Endings of names that look plural and are not. */
const NOT_PLURAL = /(ss|us|is|ics|tes|pes|ies|les|ves|as|ns|os)$/;
/** British spelling -> American, applied inside words. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/aem/g, 'em'], // anaemia, haemorrhage, ischaemia, hyponatraemia (natr-aemia)
  [/oedem/g, 'edem'],
  [/oesoph/g, 'esoph'],
  [/oestr/g, 'estr'],
  [/rrhoea/g, 'rrhea'],
  [/paed/g, 'ped'],
  [/anaesth/g, 'anesth'],
  [/gynaec/g, 'gynec'],
  [/caec/g, 'cec'],
  [/faec/g, 'fec'],
  [/foet/g, 'fet'],
  [/dyspnoe/g, 'dyspne'],
  [/apnoe/g, 'apne'],
  [/coeli/g, 'celi'],
  [/tumour/g, 'tumor'],
  [/fibre/g, 'fiber'],
  [/litre/g, 'liter'],
  [/isation/g, 'ization'],
  [/ising\b/g, 'izing'],
];
/** American -> British, only where the result is a word: stems known to have the spelling. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/emi(a|c)/g, 'aemi$1'],
  [/\bhem(o|a)/g, 'haem$1'],
  [/edema/g, 'oedema'],
  [/esophag/g, 'oesophag'],
  [/estrogen/g, 'oestrogen'],
  [/rrhea/g, 'rrhoea'],
  [/anesthe/g, 'anaesthe'],
  [/gyneco/g, 'gynaeco'],
  [/pediatr/g, 'paediatr'],
  [/orthoped/g, 'orthopaed'],
  [/dyspnea/g, 'dyspnoea'],
  [/apnea/g, 'apnoea'],
  [/celiac/g, 'coeliac'],
  [/tumor\b/g, 'tumour'],
  [/fiber\b/g, 'fibre'],
  [/ization/g, 'isation'],
];
const EPONYM = /^([A-Z][a-zé]+) (disease|syndrome|palsy|sign|disorder|lymphoma|contracture|chorea|tumou?r)$/;

/**
 * The surface forms that one wording stands for, by rule: itself, plural (English, Latin, Greek),
 * singular of a plural name, British and American spelling, eponyms with and without 's.
 * Case, hyphens, apostrophes and accents need no form of their own: folding makes them equal.
 *
 * @param term a wording as an author writes it, not an abbreviation
 */
export function termVariants(term: string): Set<string> {
  const forms = new Set([term]);
  const eponym = EPONYM.exec(term);
  if (eponym) forms.add(`${eponym[1]}'s ${eponym[2]}`);
  if (/['’]s /.test(term)) forms.add(term.replace(/['’]s /, ' '));
  for (const form of Array.from(forms)) for (const rewritten of respell(form)) forms.add(rewritten);
  for (const form of Array.from(forms)) for (const plural of plurals(form)) forms.add(plural);
  return forms;
}

function respell(term: string): string[] {
  const lower = term.toLowerCase();
  const apply = (rules: typeof BRITISH): string =>
    rules.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), lower);
  return [apply(BRITISH), apply(AMERICAN)].filter((word) => word !== lower);
}

function plurals(term: string): string[] {
  const lower = term.toLowerCase();
  if (!/[a-z]$/.test(lower)) return [];
  if (/[a-z]{4}s$/.test(lower) && !NOT_PLURAL.test(lower)) return [lower.slice(0, -1)];
  const rule = PLURALS.find(([ending]) => ending.test(lower));
  if (rule) return rule[1].map((ending) => lower.replace(rule[0], ending));
  return lower.endsWith('s') ? [] : [`${lower}s`];
}

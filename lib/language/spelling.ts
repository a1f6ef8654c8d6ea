/** British spelling -> American, applied inside words in small letters. */
const BRITISH: readonly Rule[] = [
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
  [/leuka/g, 'leuke'],
  [/tumour/g, 'tumor'],
  [/labour/g, 'labor'],
  [/odour/g, 'odor'],
  [/behaviour/g, 'behavior'],
  [/fibre/g, 'fiber'],
  [/litre/g, 'liter'],
  [/goitre/g, 'goiter'],
  [/centre/g, 'center'],
  [/sulph/g, 'sulf'],
  [/isation/g, 'ization'],
  [/ising\b/g, 'izing'],
  [/ised\b/g, 'ized'],
  [/lysed\b/g, 'lyzed'],
];

/** American -> British, only where the result is a word: stems known to have the spelling. */
const AMERICAN: readonly Rule[] = [
  [/emi(a|c)/g, 'aemi$1'],
  [/\bhem(o|a)/g, 'haem$1'],
  [/hemorrh/g, 'haemorrh'],
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
  [/\bfec(al|es)\b/g, 'faec$1'],
  [/\bfet(al|us)\b/g, 'foet$1'],
  [/tumor\b/g, 'tumour'],
  [/\blabor\b/g, 'labour'],
  [/behavior/g, 'behaviour'],
  [/fiber\b/g, 'fibre'],
  [/goiter\b/g, 'goitre'],
  [/sulf(a|o|i)/g, 'sulph$1'],
  [/ization/g, 'isation'],
];

type Rule = readonly [RegExp, string];

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), text);

/** A text in small letters with its British spellings made American: "low fibre diet" -> "low fiber diet". */
export function americanSpelling(text: string): string {
  return apply(text, BRITISH);
}

/** A text in small letters as British writers spell it: "anemia" -> "anaemia". */
export function britishSpelling(text: string): string {
  return apply(text, AMERICAN);
}

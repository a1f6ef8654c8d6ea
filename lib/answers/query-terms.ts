import { foldText } from '../language/fold-text.ts';
import { americanSpelling } from '../language/spelling.ts';
import { stemOf } from '../language/stem.ts';

const STOP_WORDS = new Set(
  `a about after also am an and any are as at be been being but by can cause contain contains could did do does doing during each for
  from get gets go goes going give given had has have having he her here him his how i if in into is it its just like make makes
  many may me might more most much my need needs needed no not of on once one only or other our out over own please same she should so
  some someone such tell than that the their them then there these they thing this those through to too us use used
  very was we well were what when where which who why will with would you your person people mean means happen
  happens lot come comes really always usually often sometimes today up whats thats hows whos wheres whens dont doesnt didnt cant cannot wont isnt arent im ive youre theyre`.split(
    /\s+/,
  ),
);

/** Words that ask for the same thing: comparatives, and everyday words for what articles call otherwise. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  lower: 'low',
  raised: 'high',
  elevated: 'high',
  increased: 'high',
  decreased: 'low',
  higher: 'high',
  faster: 'fast',
  slower: 'slow',
  quickly: 'fast',
  quick: 'fast',
  worse: 'bad',
  passed: 'spread',
  pass: 'spread',
  contagious: 'spread',
  catching: 'spread',
  transmitted: 'spread',
  drug: 'medicine',
  drugs: 'medicine',
  medication: 'medicine',
  medications: 'medicine',
  pill: 'tablet',
  pills: 'tablet',
  symptom: 'sign',
  symptoms: 'sign',
  kids: 'child',
  kid: 'child',
  children: 'child',
  baby: 'infant',
  babies: 'infant',
  infants: 'infant',
  flight: 'trip',
  flights: 'trip',
  journey: 'trip',
  travel: 'trip',
  trips: 'trip',
  exercise: 'movement',
  exercises: 'movement',
  exercising: 'movement',
  workout: 'movement',
  pee: 'urine',
  urination: 'urine',
  urinate: 'urine',
  poop: 'stool',
  poo: 'stool',
  feces: 'stool',
  tummy: 'belly',
  abdomen: 'belly',
  abdominal: 'belly',
  renal: 'kidney',
  hepatic: 'liver',
  cardiac: 'heart',
  pulmonary: 'lung',
  cerebral: 'brain',
  gastric: 'stomach',
  glucose: 'sugar',
  physician: 'doctor',
  physicians: 'doctor',
  fatigue: 'tired',
  exhausted: 'tired',
  tiredness: 'tired',
  elderly: 'old',
  older: 'old',
  newborn: 'infant',
  newborns: 'infant',
  neonate: 'infant',
  neonates: 'infant',
  dyspnea: 'breath',
  breathing: 'breath',
  breathe: 'breath',
  breathless: 'breath',
  pregnant: 'pregnancy',
  surgery: 'operation',
  surgical: 'operation',
  illness: 'disease',
  sickness: 'disease',
};

/**
 * The words of a question or statement that carry its meaning, folded so that ending and British spelling do
 * not matter. Used for the index and for questions alike. Stems by Porter's algorithm (1980).
 *
 * @returns one term, or null for a word that carries none
 */
export function queryTerm(word: string): string | null {
  const folded = foldText(word);
  if (folded.length < 2 || STOP_WORDS.has(folded)) return null;
  const same = Object.hasOwn(SAME_WORDS, folded) ? SAME_WORDS[folded] : folded;
  return stemmed(americanSpelling(same ?? folded));
}

const stems = new Map<string, string>();

function stemmed(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  stems.set(word, stem);
  return stem;
}

/** The meaningful terms of a text, without repeats. */
export function queryTerms(text: string): string[] {
  const terms = (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).flatMap((word) => queryTerm(word) ?? []);
  return [...new Set(terms)];
}

/** What is measured in a person, and asked about as "high" or "low". */
const MEASURED =
  '(sodium|potassium|calcium|magnesium|phosphate|blood sugar|blood pressure|cholesterol|LDL|uric acid|vitamin D|vitamin B12)';
const OWNER = '(?:(?:my|your|the|his|her|our) )?(?:bad )?';

const turn = (pattern: string, wording: string): readonly [RegExp, string] => [
  new RegExp(`\\b${pattern}\\b`, 'gi'),
  wording,
];

/** Turns of everyday speech, and the wording under which the library knows the same thing. */
const REWORDINGS = [
  turn('(heart|kidney|liver|lung)s? (?:is |are |has |have )?fail(?:s|ing|ed)?', '$1 failure'),
  turn(
    `${MEASURED} (?:levels? )?(?:(?:is|are|gets?|becomes?|goes|so|too|very|dangerously) )*(low|high)\\b(?=.*\\w)`,
    '$2 $1',
  ),
  turn(`if ${OWNER}${MEASURED} (?:is|gets?) (?:too |very )?(low|high)`, 'in $2 $1'),
  // "Lower" asks for a cure of what is too high, and is no low blood pressure.
  turn(
    `(?:lower(?:s|ing)?|reduc(?:e|es|ing)|bring(?:s|ing)? down|get(?:s|ting)? down) ${OWNER}(blood pressure|blood sugar|cholesterol|LDL|uric acid)`,
    'treat high $1',
  ),
  turn(
    `(how (?:can|do|does|could|should|to).{0,20}) (?:raise|increase|boost) ${OWNER}${MEASURED}`,
    '$1 treat low $2',
  ),
  turn('without (?:any )?(?:medicines?|medications?|drugs?|pills|tablets)', ''),
  turn('drink(?:ing)? (alcohol|beer|wine)', '$1'),
  turn('thin(?:s|ning)? (?:the|your|my) blood', 'prevent clots'),
  turn(
    'clots? (?:that )?(?:goes|go|travels?|moves?|gets?|breaks? off) (?:in)?to the lungs?',
    'clot in the lung',
  ),
  turn('type (1|I) (and|or|from) type (2|II) diabetes', 'type 1 diabetes $2 type 2 diabetes'),
  turn('positive (D-dimer|troponin|CRP)', 'high $1'),
  turn('(?:out|short) of breath', 'shortness of breath'),
];

/**
 * A question with its turns of everyday speech put as the library has them: "why is potassium low" as "why low
 * potassium", "kidneys fail" as "kidney failure".
 */
export function rewordQuestion(question: string): string {
  return REWORDINGS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), question);
}

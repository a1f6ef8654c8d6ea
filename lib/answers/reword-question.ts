/** Turns of everyday speech, and the wording under which the library knows the same thing. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(heart|kidney|liver|lung)s? (?:is |are |has |have )?(?:fail(?:s|ing|ed)?)\b/gi, '$1 failure'],
  [
    /\b(sodium|potassium|calcium|magnesium|phosphate|blood sugar|blood pressure|vitamin D|vitamin B12) (?:levels? )?(?:(?:is|are|gets?|becomes?|goes|so|too|very|dangerously) )*(low|high)\b(?=.*\w)/gi,
    '$2 $1',
  ],
  [/\bdrink(?:ing)? (alcohol|beer|wine)\b/gi, '$1'],
  [/\bthin(?:s|ning)? (?:the|your|my) blood\b/gi, 'prevent clots'],
  [
    /\bclots? (?:that )?(?:goes|go|travels?|moves?|gets?|breaks? off) (?:in)?to the lungs?\b/gi,
    'clot in the lung',
  ],
  [/\b(?:out|short) of breath\b/gi, 'shortness of breath'],
];

/**
 * A question with its turns of everyday speech put as the library has them: "why is potassium low" as "why low
 * potassium", "kidneys fail" as "kidney failure".
 */
export function rewordQuestion(question: string): string {
  return REWORDINGS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), question);
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const RANGE = String.raw`\b(?:${NUMBER}\s?(?:to|-|–)\s?)?${NUMBER}`;
const WEIGHT = String.raw`(?:mg|mcg|µg|micrograms?|milligrams?|grams?|g|ml|millilit(?:er|re)s?)\b(?!\/)`;
const FOOD = String.raw`(?:sugar|glucose|carbohydrates?|salt|sodium|potassium|calcium|protein|fib(?:er|re)|fat|caffeine|alcohol|water|fluids?|juice|milk|drinks?)`;

const AMOUNT = new RegExp(String.raw`${RANGE}\s?(?:${WEIGHT}|(?:iu|units|tablets?|capsules?)\b)`, 'i');
/** "15 to 20 g of fast-acting sugar", "sugar, about 15 g": what is eaten or drunk, whose amount helps people. */
const OF_FOOD = new RegExp(
  String.raw`${RANGE}\s?${WEIGHT}\s(?:of\s)?(?:(?!(?:with|and|or|in|of)\s)[\w-]+\s){0,2}?${FOOD}\b|\b${FOOD}\b[\s,(]{1,2}(?:about |up to |at most )?${RANGE}\s?${WEIGHT}`,
  'gi',
);

/** Whether a text gives an amount of a medicine; amounts of food and concentrations such as mg/dL are none. */
export function namesDose(text: string): boolean {
  return AMOUNT.test(text.replace(OF_FOOD, ''));
}

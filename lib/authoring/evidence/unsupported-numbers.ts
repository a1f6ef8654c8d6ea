const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * The numbers that a statement gives in digits and that stand in none of its passages, in digits or in words.
 * Numbers inside names (B12, HbA1c, COVID-19) do not count.
 */
export function unsupportedNumbers(statement: string, passages: readonly string[]): string[] {
  const held = new Set(passages.flatMap((passage) => [...digitsIn(passage), ...wordsIn(passage)]));
  const given = digitsIn(statement.replace(/[\p{L}]+-?\d[\p{L}\d]*|\d+[\p{L}]+/gu, ' '));
  return [...new Set(given)].filter((number) => !held.has(number));
}

/** Numbers in digits, one way of writing each: 1,000 is 1000, and 0,5 is 0.5. */
function digitsIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) =>
    number
      .replace(/,(?=\d{3}\b)/g, '')
      .replace(',', '.')
      .replace(/^0+(?=\d)/, ''),
  );
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => (WORDS.includes(word) ? [String(WORDS.indexOf(word))] : []));
}

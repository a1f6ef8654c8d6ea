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
 * The numbers of a statement that stand in none of its passages, in digits or in words. Numbers inside names
 * (B12, HbA1c, COVID-19) do not count.
 */
export function unsupportedNumbers(statement: string, passages: readonly string[]): string[] {
  const held = new Set(passages.flatMap(numbersIn));
  return [...new Set(numbersIn(statement.replace(/[\p{L}]+-?\d[\p{L}\d]*|\d+[\p{L}]+/gu, ' ')))].filter(
    (number) => !held.has(number),
  );
}

function numbersIn(text: string): string[] {
  const digits = (text.match(NUMBER) ?? []).flatMap((number) => [
    number
      .replace(/,(?=\d{3}\b)/g, '')
      .replace(',', '.')
      .replace(/^0+(?=\d)/, ''),
  ]);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = words.flatMap((word) => (WORDS.includes(word) ? [String(WORDS.indexOf(word))] : []));
  return [...digits, ...named];
}

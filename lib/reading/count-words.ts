/** A number with its word, in singular or plural: "1 entry", "2 entries". */
export function countWords(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

import type { Concept } from '../model/concept.ts';
import type { Statement } from '../model/statement.ts';
import { bandWords } from './band-words.ts';

/**
 * The reference intervals of a concept as sentences, one a group of people, for where no scale can be drawn:
 * "Adults. Low: below 135 mmol/L; Usual: 135–145 mmol/L. Ranges differ between laboratories."
 */
export function valueStatements({ ranges }: Concept): Statement[] {
  return (ranges?.groups ?? []).map(({ who, bands, citations }) => {
    const values = bands.map((_, at) => {
      const { name, values: own, otherValues } = bandWords(ranges!, bands, at);
      return `${name}: ${own}${otherValues ? ` (${otherValues})` : ''}`;
    });
    const text = `${who.charAt(0).toUpperCase() + who.slice(1)}. ${values.join('; ')}.`;
    return { text: `${text} Ranges differ between laboratories.`, citations };
  });
}

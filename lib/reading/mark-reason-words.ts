import type { MarkReason } from '../model/card-query.ts';

/** Why an uncertain form was marked, as a sentence for the card. */
export function markReasonWords({ kind, form }: MarkReason, conceptName: string): string {
  const name = lowerFirst(conceptName);
  switch (kind) {
    case 'spelledOut':
      return `“${form}” is marked as ${name} because this page spells it out.`;
    case 'named':
      return `“${form}” is marked as ${name} because this page names it in full.`;
    case 'context':
      return `“${form}” is marked as ${name} because of the words around it.`;
  }
}

/** Names begin with a capital; inside a sentence only abbreviations and eponyms keep it. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]+( [a-z].*)?$/.test(name) && !/ (disease|syndrome|palsy|sign)$/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

import type { Article } from '../../model/article.ts';
import { AUDIENCES } from '../../model/audience.ts';
import type { ContentPack } from '../../model/content-pack.ts';
import type { Reference, ReferenceKind } from '../../model/reference.ts';
import { partStatements } from '../../reading/part-statements.ts';
import { countWords } from './count-words.ts';
import { FOR_THE_PUBLIC } from './for-the-public.ts';
import { isGraded } from './is-graded.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A number with a unit, a share or a time: what a ward can act on. */
const AMOUNT =
  /\d\s?(?:%|percent|°|mg|mcg|µg|g|kg|ml|mL|L|dL|IU|U|units|mmHg|mmol|µmol|nmol|pg|ng|mEq|mOsm|mm|cm|Hz|bpm|minutes?|hours?|days?|weeks?|months?|years?)\b|\d\s?(?:%|°)/g;

/** What the guide wants to see in figures, as lines of text: how much the parts say, and what it rests on. */
export function guideFigures({ articles, concepts, references }: ContentPack): string[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const kindsOf = (ids: readonly string[]): ReferenceKind[] =>
    ids.flatMap((id) => byId.get(id)?.custom.kind ?? []);
  const clinician = articles.map((article) => partStatements(article.parts.clinician));
  const said = clinician.flat();
  const levels = concepts.flatMap(({ definition }) => Object.values(definition ?? {}));
  const resting = levels.flatMap((level) => [
    ...new Set(kindsOf(level.flatMap(({ citations }) => citations))),
  ]);
  const papers = references.filter(({ type }) => type === 'article-journal');
  return [
    `Words a part: ${overParts(articles, (texts) => texts.reduce((sum, text) => sum + countWords(text), 0))}`,
    `Statements a part: ${overParts(articles, (texts) => texts.length)}`,
    `Numbers a clinician part: ${spread(clinician.map((part) => occurrences(part, NUMBER)))}; amounts with units: ${spread(clinician.map((part) => occurrences(part, AMOUNT)))}; statements with a number: ${share(said.filter(({ text }) => /\d/.test(text)).length, said.length)}`,
    `Graded clinician statements: ${said.filter(({ text }) => isGraded(text)).length}; resting on pages for the public alone: ${share(said.filter(({ citations }) => kindsOf(citations).every((kind) => FOR_THE_PUBLIC.has(kind))).length, said.length)}`,
    `Definitions by what they rest on: ${[...Map.groupBy(resting, (kind) => kind)].map(([kind, all]) => `${kind} ${share(all.length, levels.length)}`).join(', ')}`,
    `Papers by year: ${byYear(papers)}; superseded: ${named(references.filter(({ custom }) => custom.superseded !== undefined))}`,
  ];
}

function overParts(articles: readonly Article[], measure: (texts: readonly string[]) => number): string {
  return AUDIENCES.map((audience) => {
    const parts = articles.map((article) => partStatements(article.parts[audience]).map(({ text }) => text));
    return `${audience} ${spread(parts.map(measure))}`;
  }).join('; ');
}

function occurrences(statements: readonly { readonly text: string }[], pattern: RegExp): number {
  return statements.reduce((sum, { text }) => sum + (text.match(pattern) ?? []).length, 0);
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${sorted[0] ?? '-'} to ${sorted.at(-1) ?? '-'}, median ${sorted[sorted.length >> 1] ?? '-'}`;
}

function share(part: number, all: number): string {
  return `${part} (${all === 0 ? '-' : Math.round((100 * part) / all)} %)`;
}

function byYear(papers: readonly Reference[]): string {
  const years = Map.groupBy(papers, ({ issued }) => issued?.['date-parts'][0]?.[0] ?? 0);
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, all]) => `${year === 0 ? 'no year' : year} ${all.length}`)
    .join(', ');
}

function named(references: readonly Reference[]): string {
  return references.length === 0
    ? '0'
    : `${references.length} (${references.map(({ id }) => id).join(', ')})`;
}

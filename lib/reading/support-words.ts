import type { Reference } from '../model/reference.ts';
import type { Statement } from '../model/statement.ts';

const KIND_WORDS: Readonly<Record<Reference['custom']['kind'], readonly [string, string]>> = {
  guideline: ['guideline', 'guidelines'],
  review: ['review', 'reviews'],
  research: ['study', 'studies'],
  textbook: ['textbook', 'textbooks'],
  'government page': ['page of a public health institute', 'pages of public health institutes'],
  'government glossary': ['entry of a government glossary', 'entries of a government glossary'],
  terminology: ['record of a terminology', 'records of terminologies'],
};

/**
 * What statements rest on, in words: "1 guideline and 2 pages of public health institutes". The strongest kind
 * stands first.
 */
export function supportWords(
  statements: readonly Statement[],
  references: ReadonlyMap<string, Reference>,
): string {
  const cited = new Set(statements.flatMap(({ citations }) => citations));
  const kinds = [...cited].flatMap((id) => references.get(id)?.custom.kind ?? []);
  const parts = Object.entries(KIND_WORDS).flatMap(([kind, [one, several]]) => {
    const count = kinds.filter((cited_) => cited_ === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return new Intl.ListFormat('en').format(parts);
}

import type { ListedTerm } from './listed-term.ts';

/** The terms of a page as CSV (RFC 4180), one a row; a spreadsheet never takes a cell for a formula. */
export function termsAsCsv(terms: readonly ListedTerm[]): string {
  const rows = terms.map(({ name, kind, count, forms, definition }) => [
    name,
    kind,
    String(count),
    forms.join('; '),
    definition ?? '',
  ]);
  return [['term', 'kind', 'mentions', 'on the page as', 'definition'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { expect, test } from 'vitest';
import { termsAsMarkdown } from '../../../lib/reading/terms-as-markdown.ts';

test('a list with counts, other wordings and definitions; what a page says cannot become markup', () => {
  const term = {
    id: 'a',
    count: 2,
    frameId: 0,
    kind: 'condition',
    name: 'Fever',
    forms: ['fever'],
    definition: null,
  };
  expect(
    termsAsMarkdown('A [page]\n# x', [
      term,
      { ...term, forms: ['FEVER', '*hot*'], definition: 'High heat.' },
    ]),
  ).toBe(
    '# Medical terms on “A \\[page\\] \\# x”\n\n- **Fever** (condition, 2 ×)\n- **Fever** (condition, 2 ×, on the page as “\\*hot\\*”)\n  High heat.\n',
  );
});

import { flashCards } from '../../lib/citations/flash-cards.ts';
import { downloadText } from '../../lib/extension/download-text.ts';
import { conceptCard } from '../../lib/reading/concept-card.ts';
import type { ListedTerm } from '../../lib/reading/listed-term.ts';
import { termsAsCsv } from '../../lib/reading/terms-as-csv.ts';
import { termsAsMarkdown } from '../../lib/reading/terms-as-markdown.ts';
import type { PageProps } from './page-props.ts';

/** The ways to take the terms of a page along; each says what came of it. */
export function takeTerms(
  terms: readonly ListedTerm[],
  pageTitle: string,
  { library, audience }: Pick<PageProps, 'library' | 'audience'>,
  say: (result: string) => void,
): Record<'copy' | 'download' | 'cards', () => void> {
  const save = (ending: string, type: string, text: string): void => {
    downloadText(`terms-on-this-page.${ending}`, type, text);
    say('Saved to your downloads.');
  };
  return {
    copy: () =>
      void navigator.clipboard.writeText(termsAsMarkdown(pageTitle, terms)).then(
        () => say('Copied.'),
        () => say('The browser did not allow copying. Download the list as CSV instead.'),
      ),
    download: () => save('csv', 'text/csv', `\uFEFF${termsAsCsv(terms)}`),
    cards: () => {
      const defined = terms.flatMap(({ id }) => library.concepts.get(id) ?? []);
      const cards = defined.flatMap((concept) => conceptCard(concept, audience, library.references) ?? []);
      save('txt', 'text/plain', flashCards(cards));
    },
  };
}

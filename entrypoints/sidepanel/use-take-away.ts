import { useState } from 'preact/hooks';
import type { TakeAwayForm } from '../../components/article/take-away.tsx';
import { articleAsMarkdown } from '../../lib/citations/article-as-markdown.ts';
import { articleAsText } from '../../lib/citations/article-as-text.ts';
import { flashCards } from '../../lib/citations/flash-cards.ts';
import { referencesAsBibtex } from '../../lib/citations/references-as-bibtex.ts';
import { referencesAsCsl } from '../../lib/citations/references-as-csl.ts';
import { referencesAsRis } from '../../lib/citations/references-as-ris.ts';
import { downloadText } from '../../lib/extension/download-text.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Audience } from '../../lib/model/audience.ts';
import type { Reference } from '../../lib/model/reference.ts';
import type { TextSource } from '../../lib/model/text-source.ts';
import { articleCard } from '../../lib/reading/article-card.ts';
import { citedIds } from '../../lib/reading/cited-ids.ts';
import { remarksOf } from '../../lib/reading/remarks-of.ts';

const COPY_REFUSED = 'The browser did not allow copying. Download the text as Markdown instead.';
const DOWNLOADED = 'Saved to your downloads.';

/** An article as it is shown, with what goes along when it is taken out of the panel. */
export interface TakenArticle {
  readonly article: Article;
  readonly source: TextSource;
  readonly audience: Audience;
  readonly references: ReadonlyMap<string, Reference>;
  readonly disclaimer: string;
}

/** Hands an article to the reader in the form they ask for, and says what came of it. */
export function useTakeAway({ article, source, audience, references, disclaimer }: TakenArticle) {
  const [result, setResult] = useState<string | null>(null);
  const remarks = remarksOf(article, source, disclaimer);
  const cited = citedIds(article, audience).flatMap((id) => references.get(id) ?? []);
  const download = (ending: string, type: string, text: string): void => {
    downloadText(`${article.id}.${ending}`, type, text);
    setResult(DOWNLOADED);
  };
  const forms: Record<TakeAwayForm, () => void> = {
    text: () =>
      void navigator.clipboard.writeText(articleAsText(article, audience, references, remarks)).then(
        () => setResult('Copied.'),
        () => setResult(COPY_REFUSED),
      ),
    markdown: () =>
      download('md', 'text/markdown', articleAsMarkdown(article, audience, references, remarks)),
    print: () => window.print(),
    ris: () => download('ris', 'application/x-research-info-systems', referencesAsRis(cited)),
    bibtex: () => download('bib', 'application/x-bibtex', referencesAsBibtex(cited)),
    csl: () => download('json', 'application/vnd.citationstyles.csl+json', referencesAsCsl(cited)),
    anki: () =>
      download('txt', 'text/plain', flashCards([articleCard(article, audience, references, source)])),
  };
  return { result, take: (form: TakeAwayForm): void => forms[form]() };
}

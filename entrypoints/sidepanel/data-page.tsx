import { useState } from 'preact/hooks';
import { DataView, type LibraryForm } from '../../components/library/data-view.tsx';
import { flashCards } from '../../lib/citations/flash-cards.ts';
import { referencesAsBibtex } from '../../lib/citations/references-as-bibtex.ts';
import { referencesAsCsl } from '../../lib/citations/references-as-csl.ts';
import { referencesAsRis } from '../../lib/citations/references-as-ris.ts';
import { downloadText } from '../../lib/extension/download-text.ts';
import { articleCard } from '../../lib/reading/article-card.ts';
import { backupWords } from '../../lib/reading/backup-words.ts';
import { savedReferences } from '../../lib/reading/saved-references.ts';
import type { PageProps } from './page-props.ts';
import { useBackup } from './use-backup.ts';
import { useDensity } from './use-density.ts';
import { useSwitches } from './use-switches.ts';

/** Backup, import, the whole saved library in other forms, and what is kept. */
export function DataPage({ library, chosen, saved }: PageProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { density } = useDensity();
  const { switches, turn, read } = useSwitches((error) =>
    setProblem(error instanceof Error ? error.message : String(error)),
  );
  const preferences = { audience: chosen, density, switches };
  const backup = useBackup(saved, preferences, library);
  const articles = saved.list?.articles ?? [];
  const references = savedReferences(articles);
  const forms: Record<LibraryForm, () => void> = {
    ris: () =>
      downloadText('medglance.ris', 'application/x-research-info-systems', referencesAsRis(references)),
    bibtex: () => downloadText('medglance.bib', 'application/x-bibtex', referencesAsBibtex(references)),
    csl: () =>
      downloadText('medglance.json', 'application/vnd.citationstyles.csl+json', referencesAsCsl(references)),
    anki: () => {
      const cards = articles.map(({ article, audience, references: own, source }) =>
        articleCard(article, audience, new Map(own.map((one) => [one.id, one])), source),
      );
      downloadText('medglance-anki.txt', 'text/plain', flashCards(cards));
    },
  };
  const known = new Set(articles.map(({ articleId, contentHash }) => `${articleId} ${contentHash}`));
  const { prepared } = backup;
  return (
    <DataView
      savedCount={saved.list?.isWhole ? articles.length : null}
      preview={prepared && backupWords(prepared, known)}
      result={problem ?? backup.result}
      canUndo={backup.canUndo}
      switches={switches}
      actions={{
        ...backup,
        choose: (file) => void backup.choose(file),
        bringIn: (way) => void (prepared && backup.bringIn(prepared, way).then(read)),
        cancel: () => backup.setPrepared(null),
        undo: () => void backup.undo().then(read),
        take: (form) => forms[form](),
        turn,
      }}
    />
  );
}

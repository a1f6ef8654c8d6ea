import { useState } from 'preact/hooks';
import { DensityChoice } from '../../components/library/density-choice.tsx';
import { TermsList } from '../../components/library/terms-list.tsx';
import { downloadText } from '../../lib/extension/download-text.ts';
import { showTermOn } from '../../lib/messaging/page-terms.ts';
import { listTerms, type ListedTerm } from '../../lib/reading/listed-term.ts';
import { mergeTerms } from '../../lib/reading/merge-terms.ts';
import { termsAsCsv } from '../../lib/reading/terms-as-csv.ts';
import { termsAsMarkdown } from '../../lib/reading/terms-as-markdown.ts';
import type { PageProps } from './page-props.ts';
import { useDensity } from './use-density.ts';
import { usePageTerms } from './use-page-terms.ts';

/** The terms on the page beside the panel, and how densely pages are marked. */
export function TermsPage({ library, audience }: PageProps) {
  const { tab, frames } = usePageTerms();
  const { density, problem, choose } = useDensity();
  const [result, setResult] = useState<string | null>(null);
  const terms = listTerms(mergeTerms(frames), library, audience);
  const show = ({ id, frameId, name }: ListedTerm): void => {
    setResult(null);
    const say = (shown: boolean): void =>
      setResult(shown ? `Showing ${name} on the page.` : `${name} is where the page cannot be seen now.`);
    if (tab) void showTermOn(tab.id, frameId, id).then(say);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(termsAsMarkdown(tab?.title ?? 'this page', terms)).then(
      () => setResult('Copied.'),
      () => setResult('The browser did not allow copying. Download the list as CSV instead.'),
    );
  };
  const download = (): void => {
    downloadText('terms-on-this-page.csv', 'text/csv', `\uFEFF${termsAsCsv(terms)}`);
    setResult('Saved to your downloads.');
  };
  return (
    <>
      <DensityChoice density={density} onChoose={choose} />
      {problem && (
        <p class="caution" role="alert">
          {problem}
        </p>
      )}
      <TermsList
        pageTitle={tab?.title ?? null}
        terms={terms}
        isPartly={[...frames.values()].some((frame) => frame.isPartly)}
        isRead={frames.size > 0}
        isOff={density === 'off'}
        result={result}
        actions={{ show, copy, download }}
      />
    </>
  );
}

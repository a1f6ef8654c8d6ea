import { useState } from 'preact/hooks';
import { DensityChoice } from '../../components/library/density-choice.tsx';
import { TermsList } from '../../components/library/terms-list.tsx';
import { showTermOn } from '../../lib/messaging/page-terms.ts';
import { listTerms, type ListedTerm } from '../../lib/reading/listed-term.ts';
import { mergeTerms } from '../../lib/reading/merge-terms.ts';
import type { PageProps } from './page-props.ts';
import { takeTerms } from './take-terms.ts';
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
  const taken = takeTerms(terms, tab?.title ?? 'this page', { library, audience }, setResult);
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
        actions={{ show, ...taken }}
      />
    </>
  );
}

import type { ListedTerm } from '../../lib/reading/listed-term.ts';

/** What the reader can do with the terms of a page. */
interface TermsActions {
  readonly show: (term: ListedTerm) => void;
  readonly copy: () => void;
  readonly download: () => void;
  readonly cards: () => void;
}

/** What there is to say of the page beside the panel. */
export interface TermsListProps {
  readonly pageTitle: string | null;
  readonly terms: readonly ListedTerm[];
  /** Whether the page is longer than what was read of it. */
  readonly isPartly: boolean;
  /** Whether anything of the page has answered yet. */
  readonly isRead: boolean;
  /** Pages stay unmarked at the reader's wish. */
  readonly isOff: boolean;
  /** What the last action came to, in a sentence. */
  readonly result: string | null;
  readonly actions: TermsActions;
}

/** The terms on the page beside the panel, in order; each leads to its place and to its explanation. */
export function TermsList({ pageTitle, terms, isPartly, isRead, isOff, result, actions }: TermsListProps) {
  return (
    <section aria-labelledby="terms-heading">
      <h1 id="terms-heading">Terms on this page</h1>
      {pageTitle && <p class="muted terms-page">{pageTitle}</p>}
      {terms.length === 0 && <p class="empty">{emptyWords(isRead, isOff)}</p>}
      {isPartly && (
        <p class="caution">
          Partly read: this page, or one line of it, is too long to be marked whole. Terms further down may be
          missing here or stay unmarked.
        </p>
      )}
      {terms.length > 0 && (
        <>
          <p role="status" class="muted">
            {terms.length === 1 ? '1 term' : `${terms.length} terms`}, in the order of the page
          </p>
          <ol class="entries terms">
            {terms.map((term) => (
              <TermEntry key={term.id} term={term} onShow={() => actions.show(term)} />
            ))}
          </ol>
          <div class="save-line">
            <button type="button" class="text-button" onClick={actions.copy}>
              Copy as Markdown
            </button>
            <button type="button" class="text-button" onClick={actions.download}>
              Download as CSV
            </button>
            <button type="button" class="text-button" onClick={actions.cards}>
              Download for Anki
            </button>
          </div>
        </>
      )}
      <p class="muted" role="status">
        {result}
      </p>
    </section>
  );
}

function TermEntry({ term, onShow }: { term: ListedTerm; onShow: () => void }) {
  const others = term.forms.filter((form) => form.toLowerCase() !== term.name.toLowerCase());
  const times = term.count === 1 ? 'once' : `${term.count} times`;
  return (
    <li>
      <button type="button" class="term-button" onClick={onShow}>
        {term.name}
        <span class="visually-hidden">: show on the page</span>
      </button>
      <span class="muted">
        {term.kind} · {times}
        {others.length > 0 && ` · as ${others.slice(0, 4).join(', ')}`} ·{' '}
        <a href={`#/concept/${term.id}`} aria-label={`Explain ${term.name}`}>
          Explain
        </a>
      </span>
    </li>
  );
}

function emptyWords(isRead: boolean, isOff: boolean): string {
  if (isOff) return 'Marking is off, so pages are not read. Choose another level to see their terms here.';
  if (!isRead)
    return 'No page beside the panel can be read. Open a page of the web, or reload it, and its terms appear here.';
  return 'No terms that Medglance can explain were found on this page.';
}

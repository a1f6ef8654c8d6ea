import { Share } from 'lucide';
import { Icon } from '../shared/icon.tsx';

/** The ways an article can be taken out of the panel. */
export type TakeAwayForm = 'text' | 'markdown' | 'print' | 'ris' | 'bibtex' | 'csl' | 'anki';

const TEXT_FORMS: readonly (readonly [TakeAwayForm, string])[] = [
  ['text', 'Copy with sources'],
  ['markdown', 'Download as Markdown'],
  ['print', 'Print'],
  ['anki', 'Download for Anki'],
];
const REFERENCE_FORMS: readonly (readonly [TakeAwayForm, string])[] = [
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
];

/** What can be taken, and what the last action came to. */
export interface TakeAwayProps {
  readonly onTake: (form: TakeAwayForm) => void;
  readonly result: string | null;
}

/** Copy, print and download of an article and of its references; folded away until it is wanted. */
export function TakeAway({ onTake, result }: TakeAwayProps) {
  const button = ([form, label]: readonly [TakeAwayForm, string]) => (
    <button key={form} type="button" class="text-button" onClick={() => onTake(form)}>
      {label}
    </button>
  );
  return (
    <details class="take-away">
      <summary>
        <Icon shape={Share} />
        Copy, print or download
      </summary>
      <div class="save-line">{TEXT_FORMS.map(button)}</div>
      <div class="save-line">
        <span class="muted">References as</span>
        {REFERENCE_FORMS.map(button)}
      </div>
      <p class="muted" role="status">
        {result}
      </p>
    </details>
  );
}

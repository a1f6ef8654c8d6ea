import type { SwitchName, Switches } from '../../lib/model/switches.ts';

/** The forms in which the whole saved library can be taken along. */
export type LibraryForm = 'ris' | 'bibtex' | 'csl' | 'anki';

const FORMS: readonly (readonly [LibraryForm, string])[] = [
  ['ris', 'References as RIS'],
  ['bibtex', 'References as BibTeX'],
  ['csl', 'References as CSL-JSON'],
  ['anki', 'Questions for Anki'],
];

const SWITCHES: readonly (readonly [SwitchName, string, string])[] = [
  [
    'recentLookUps',
    'Remember recent look-ups',
    'Lists under Browse what was looked up last. Nothing of private windows. Turning it off forgets the list.',
  ],
  [
    'pageAddresses',
    'Remember page addresses',
    'Articles saved from a page also keep its address, on this device and in backups. Articles saved before keep none.',
  ],
];

/** What the page shows and does. */
export interface DataViewProps {
  /** Null while they are not read yet. */
  readonly savedCount: number | null;
  /** What a chosen backup holds; null while none is chosen. */
  readonly preview: string | null;
  /** What the last action came to. */
  readonly result: string | null;
  readonly canUndo: boolean;
  readonly switches: Switches;
  readonly actions: {
    readonly download: () => void;
    readonly choose: (file: File) => void;
    readonly bringIn: (way: 'merge' | 'replace') => void;
    readonly cancel: () => void;
    readonly undo: () => void;
    readonly take: (form: LibraryForm) => void;
    readonly turn: (name: SwitchName, on: boolean) => void;
  };
}

/** The reader's own data: out of Medglance, back into it, and what is kept at all. */
export function DataView({ savedCount, preview, result, canUndo, switches, actions }: DataViewProps) {
  return (
    <section aria-labelledby="data-heading">
      <h1 id="data-heading">Backup and choices</h1>
      <p>
        Everything that Medglance keeps is on this device. A backup is one file with your saved articles,
        notes, tags and choices.
      </p>
      <div class="save-line">
        <button type="button" class="text-button" disabled={savedCount === null} onClick={actions.download}>
          Download a backup ({savedCount ?? '…'} saved)
        </button>
        <label class="file-button">
          Bring in a backup
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file can be chosen again.
              event.currentTarget.value = '';
              if (file) actions.choose(file);
            }}
          />
        </label>
      </div>
      {preview !== null && (
        <div class="preview" role="group" aria-label="Backup to bring in">
          <p>{preview}</p>
          <div class="save-line">
            <button type="button" class="text-button" onClick={() => actions.bringIn('merge')}>
              Add to what is here
            </button>
            <button type="button" class="text-button" onClick={() => actions.bringIn('replace')}>
              Replace what is here
            </button>
            <button type="button" class="text-button" onClick={actions.cancel}>
              Cancel
            </button>
          </div>
        </div>
      )}
      <p role="status" class="muted">
        {result}{' '}
        {canUndo && (
          <button type="button" class="text-button" onClick={actions.undo}>
            Undo
          </button>
        )}
      </p>
      <h2>All saved articles</h2>
      <div class="save-line">
        {FORMS.map(([form, label]) => (
          <button
            key={form}
            type="button"
            class="text-button"
            disabled={!savedCount}
            onClick={() => actions.take(form)}
          >
            {label}
          </button>
        ))}
      </div>
      <h2>What is kept</h2>
      {SWITCHES.map(([name, label, explanation]) => (
        <div key={name} class="switch">
          <label>
            <input
              type="checkbox"
              checked={switches[name]}
              aria-describedby={`about-${name}`}
              onChange={(event) => actions.turn(name, event.currentTarget.checked)}
            />
            {label}
          </label>
          <p class="muted" id={`about-${name}`}>
            {explanation}
          </p>
        </div>
      ))}
      <p class="muted">
        <a href="#/saved">Saved articles</a>
      </p>
    </section>
  );
}

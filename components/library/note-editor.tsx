import { useEffect, useState } from 'preact/hooks';

/** A reader's words on a saved article. */
export interface NoteWords {
  readonly note: string;
  /** As typed, divided by commas. */
  readonly tags: string;
}

/** What the editor shows and does. */
export interface NoteEditorProps extends NoteWords {
  readonly onSave: (words: NoteWords) => void;
  /** What the last save came to, in a sentence. */
  readonly result: string | null;
}

/** Note and tags on a saved article; saved when the reader leaves a field or presses Save. */
export function NoteEditor({ note, tags, onSave, result }: NoteEditorProps) {
  const [words, setWords] = useState<NoteWords>({ note, tags });
  useEffect(() => setWords({ note, tags }), [note, tags]);
  const isChanged = words.note !== note || words.tags !== tags;
  const save = (): void => {
    if (isChanged) onSave(words);
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        Note
        <textarea
          rows={3}
          maxLength={20_000}
          value={words.note}
          onInput={(event) => setWords({ ...words, note: event.currentTarget.value })}
          onBlur={save}
        />
      </label>
      <label>
        Tags, divided by commas
        <input
          type="text"
          maxLength={600}
          value={words.tags}
          onInput={(event) => setWords({ ...words, tags: event.currentTarget.value })}
          onBlur={save}
        />
      </label>
      <div class="save-line">
        <button type="submit" class="text-button" disabled={!isChanged}>
          Save note
        </button>
        <p class="muted" role="status">
          {result}
        </p>
      </div>
    </form>
  );
}

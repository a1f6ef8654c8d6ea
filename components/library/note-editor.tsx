import { useEffect, useRef, useState } from 'preact/hooks';
import { readTags } from '../../lib/reading/read-tags.ts';

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
  const stored = useRef<NoteWords>({ note, tags });
  useEffect(() => {
    // What the reader is typing in one field stays when the other comes back from the store.
    const before = stored.current;
    stored.current = { note, tags };
    setWords((typed) => ({
      note: typed.note === before.note ? note : typed.note,
      tags: typed.tags === before.tags ? tags : typed.tags,
    }));
  }, [note, tags]);
  const isChanged = words.note !== note || words.tags !== tags;
  const save = (): void => {
    if (!isChanged) return;
    const tidy = { ...words, tags: readTags(words.tags).join(', ') };
    setWords(tidy);
    onSave(tidy);
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

import { useEffect, useState } from 'preact/hooks';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/model/saved-article.ts';
import type { SeenWords } from '../../lib/reading/merge-words.ts';
import {
  afterStoring,
  beginDraft,
  isChangedDraft,
  receiveStored,
  type NoteDraft,
} from '../../lib/reading/note-draft.ts';
import { readTags } from '../../lib/reading/read-tags.ts';

/** What the editor shows and does. */
export interface NoteEditorProps {
  /** Note and tags as they are stored now. */
  readonly stored: SeenWords;
  /** Stores what was typed; gives what is stored then, or null when nothing could be. */
  readonly onSave: (draft: NoteDraft) => Promise<SeenWords | null>;
  /** What the last save came to, in a sentence. */
  readonly result: string | null;
}

/** Note and tags on a saved article; saved when the reader leaves a field or presses Save. */
export function NoteEditor({ stored, onSave, result }: NoteEditorProps) {
  const [draft, setDraft] = useState<NoteDraft>(() => beginDraft(stored));
  useEffect(() => setDraft((typed) => receiveStored(typed, stored)), [stored.revision]);
  const isChanged = isChangedDraft(draft);
  const isOthers = isChanged && stored.revision !== draft.seen.revision && stored.note !== draft.seen.note;
  const save = async (): Promise<void> => {
    if (!isChanged) return;
    const submitted = { ...draft, tags: readTags(draft.tags).join(', ') };
    setDraft(submitted);
    const written = await onSave(submitted);
    if (written) setDraft((typed) => afterStoring(typed, submitted, written));
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        Note
        <textarea
          rows={3}
          maxLength={LONGEST_NOTE}
          value={draft.note}
          onInput={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
          onBlur={() => void save()}
        />
      </label>
      <label>
        Tags, divided by commas
        <input
          type="text"
          maxLength={MOST_TAGS * (LONGEST_TAG + 2)}
          value={draft.tags}
          onInput={(event) => setDraft({ ...draft, tags: event.currentTarget.value })}
          onBlur={() => void save()}
        />
      </label>
      <div class="save-line">
        <button type="submit" class="text-button" disabled={!isChanged}>
          Save note
        </button>
        <p class="muted" role="status">
          {isOthers ? 'Another window has changed this note. Saving keeps both.' : result}
        </p>
      </div>
    </form>
  );
}

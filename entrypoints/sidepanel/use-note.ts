import { useState } from 'preact/hooks';
import type { NoteEditorProps } from '../../components/library/note-editor.tsx';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { readTags } from '../../lib/reading/read-tags.ts';
import type { Saved } from './use-saved.ts';

const SAVED = 'Saved on this device.';
const BOTH = 'Saved. Another window had changed this note: both are kept, one below the other.';
const GONE = 'Not saved, because another window has removed this article. What you typed is still here.';
const FAILED = 'Not saved. What you typed is still here; try again.';

/** Note and tags of a saved article, to show and to change. */
export function useNote(kept: SavedArticle, saved: Saved): NoteEditorProps {
  const [result, setResult] = useState<string | null>(null);
  const onSave: NoteEditorProps['onSave'] = async ({ seen, note, tags }) => {
    setResult(null);
    // In a list, since nothing is both what a failure and what a missing article gives.
    const done = await saved.change(
      async (store) => [await store.write(kept.id, seen, { note, tags: readTags(tags) })] as const,
      [kept.id],
    );
    const [written] = done ?? [null];
    setResult(done === null ? FAILED : written === null ? GONE : written.keptBoth ? BOTH : SAVED);
    return written?.saved ?? null;
  };
  return { stored: kept, onSave, result };
}

import { useState } from 'preact/hooks';
import type { NoteEditorProps, NoteWords } from '../../components/library/note-editor.tsx';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { readTags } from '../../lib/reading/read-tags.ts';
import type { Saved } from './use-saved.ts';

/** Note and tags of a saved article, to show and to change. */
export function useNote(kept: SavedArticle | undefined, saved: Saved): NoteEditorProps {
  const [result, setResult] = useState<string | null>(null);
  const write = async ({ note, tags }: NoteWords): Promise<void> => {
    if (!kept) return;
    setResult(null);
    const done = await saved.change(
      (store) => store.write(kept.id, { note, tags: readTags(tags) }).then(() => true),
      [kept.id],
    );
    setResult(done ? 'Saved on this device.' : 'Not saved. What you typed is still here; try again.');
  };
  return {
    note: kept?.note ?? '',
    tags: kept?.tags.join(', ') ?? '',
    onSave: (words) => void write(words),
    result,
  };
}

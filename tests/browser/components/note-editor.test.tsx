import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NoteEditor } from '../../../components/library/note-editor.tsx';
import { mergeWords, type SeenWords } from '../../../lib/reading/merge-words.ts';
import type { NoteDraft } from '../../../lib/reading/note-draft.ts';
import { readTags } from '../../../lib/reading/read-tags.ts';

afterEach(() => render(null, document.body));

/** A store of one note, as two windows share it. */
class Shared {
  stored: SeenWords;
  constructor(note: string) {
    this.stored = { note, tags: [], revision: 0 };
  }
  save = async ({ seen, note, tags }: NoteDraft): Promise<SeenWords> =>
    (this.stored = mergeWords(this.stored, seen, { note, tags: readTags(tags) }));
}

const draw = (shared: Shared) =>
  act(() => render(<NoteEditor stored={shared.stored} onSave={shared.save} result={null} />, document.body));
const field = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no note');
  return found;
};
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const leave = () =>
  act(() => {
    field().dispatchEvent(new FocusEvent('blur'));
  });

test('what another window stores while the reader types is announced, and both are there after saving', async () => {
  const shared = new Shared('Ask');
  await draw(shared);
  await type('Ask Ann');
  shared.stored = { note: 'Ask about the spacer', tags: [], revision: 1 };
  await draw(shared);
  expect(field().value).toBe('Ask Ann');
  expect(document.body.textContent).toContain('Another window has changed this note. Saving keeps both.');
  await leave();
  await draw(shared);
  expect(shared.stored.note).toBe('Ask about the spacer\n\nAsk Ann');
  expect(field().value).toBe(shared.stored.note);
  // Leaving the field again has nothing to store.
  await leave();
  expect(shared.stored.revision).toBe(2);
});

test('while nothing is typed, the field shows what another window stores', async () => {
  const shared = new Shared('Ask');
  await draw(shared);
  shared.stored = { note: 'Ask Ann', tags: ['mum'], revision: 1 };
  await draw(shared);
  expect(field().value).toBe('Ask Ann');
});

test('what cannot be stored stays as it was typed', async () => {
  const stored = { note: '', tags: [], revision: 0 };
  await act(() =>
    render(<NoteEditor stored={stored} onSave={async () => null} result={null} />, document.body),
  );
  await type('mine');
  await leave();
  expect(field().value).toBe('mine');
});

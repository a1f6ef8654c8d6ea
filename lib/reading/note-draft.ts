import type { SeenWords } from './merge-words.ts';

/** What a reader types on a saved article, and what their window last saw stored when they began. */
export interface NoteDraft {
  readonly seen: SeenWords;
  readonly note: string;
  /** As typed, divided by commas. */
  readonly tags: string;
}

/** A draft with what is stored, before the reader types. */
export function beginDraft(stored: SeenWords): NoteDraft {
  return { seen: stored, note: stored.note, tags: stored.tags.join(', ') };
}

/** Whether the reader has typed what is not stored. */
export function isChangedDraft(draft: NoteDraft): boolean {
  return draft.note !== draft.seen.note || draft.tags !== draft.seen.tags.join(', ');
}

/** What another window has stored: shown, unless the reader is typing; then it is joined when they save. */
export function receiveStored(draft: NoteDraft, stored: SeenWords): NoteDraft {
  return isChangedDraft(draft) ? draft : beginDraft(stored);
}

/** After `submitted` was stored as `stored`: what was typed meanwhile stays, and loses nobody's words later. */
export function afterStoring(
  draft: NoteDraft,
  submitted: Pick<NoteDraft, 'note' | 'tags'>,
  stored: SeenWords,
): NoteDraft {
  const fresh = beginDraft(stored);
  const hasTypedOn = draft.note !== submitted.note;
  return {
    // Typed on a note that others' words were joined to: still begun before them.
    seen: hasTypedOn && stored.note !== submitted.note ? draft.seen : stored,
    note: hasTypedOn ? draft.note : fresh.note,
    tags: draft.tags !== submitted.tags ? draft.tags : fresh.tags,
  };
}

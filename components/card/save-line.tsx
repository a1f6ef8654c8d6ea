import type { Saving } from './card-actions.ts';

const SAVED = 'Saved on this device.';

/** Saves, and says that it is saved, in one place of one size: the card's size must not tell a page which it is. */
export function SaveLine({ saving, onSave }: { saving: Saving; onSave: () => void }) {
  const isSaved = saving === 'saved';
  return (
    <div class="card-save">
      {!isSaved && (
        <button type="button" class="text-button" disabled={saving === 'saving'} onClick={onSave}>
          {saving === 'saving' ? 'Saving' : 'Save for later'}
        </button>
      )}
      <p class="card-saved muted" role="status" data-room={SAVED}>
        {isSaved && SAVED}
      </p>
    </div>
  );
}

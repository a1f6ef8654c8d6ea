import { Bookmark } from 'lucide';
import { Icon } from '../shared/icon.tsx';

/** The button that saves, and the word that it is done. */
export function SaveLine({ isSaved, onSave }: { isSaved: boolean; onSave: () => void }) {
  return (
    <div class="save-line">
      <button type="button" class="text-button" disabled={isSaved} onClick={onSave}>
        <Icon shape={Bookmark} />
        {isSaved ? 'Saved' : 'Save for later'}
      </button>
      <p class="muted" role="status">
        {isSaved && 'Saved on this device.'}
      </p>
    </div>
  );
}

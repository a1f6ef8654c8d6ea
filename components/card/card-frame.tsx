import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Audience } from '../../lib/model/audience.ts';
import { AUDIENCES } from '../../lib/model/audience.ts';
import { AUDIENCE_LABELS, DEFAULT_AUDIENCE } from '../../lib/reading/audience-words.ts';
import { Icon } from '../shared/icon.tsx';

/** The card around any of its faces: the term with its kind, the audience at the right, a close button if asked. */
export interface CardFrameProps {
  readonly title: string;
  readonly kind: string | null;
  readonly audience: Audience | null;
  readonly onAudience: ((audience: Audience) => void) | null;
  readonly onClose: (() => void) | null;
  /** What stays in view while the rest is scrolled. */
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Draws the card's head, whatever face is inside, and its foot. */
export function CardFrame({ title, kind, audience, onAudience, onClose, foot, children }: CardFrameProps) {
  return (
    <main class="card" aria-label={title}>
      <header class="card-head">
        <h1>
          {title} {kind && <span class="muted">{kind}</span>}
        </h1>
        {onAudience && (
          <select
            class="quiet-select"
            aria-label="Text for"
            value={audience ?? DEFAULT_AUDIENCE}
            onChange={(event) => {
              const chosen = AUDIENCES.find((name) => name === event.currentTarget.value);
              if (chosen) onAudience(chosen);
            }}
          >
            {AUDIENCES.map((name) => (
              <option key={name} value={name}>
                {AUDIENCE_LABELS[name]}
              </option>
            ))}
          </select>
        )}
        {onClose && (
          <button type="button" class="close" aria-label="Close" onClick={onClose}>
            <Icon shape={X} />
          </button>
        )}
      </header>
      <div class="card-body">{children}</div>
      {foot}
    </main>
  );
}

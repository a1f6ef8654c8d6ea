import { AUDIENCES, type Audience } from '../../lib/model/audience.ts';
import { AUDIENCE_NAMES } from '../../lib/reading/audience-words.ts';

/** "Which best describes you?": the choice that decides whose text is shown. */
export interface AudienceChoiceProps {
  readonly audience: Audience | null;
  readonly onChoose: (audience: Audience) => void;
  readonly onDone: () => void;
}

/** Asks who the reader is; every choice takes effect at once, and the question can be left unanswered. */
export function AudienceChoice({ audience, onChoose, onDone }: AudienceChoiceProps) {
  return (
    <form
      class="audience-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <fieldset role="radiogroup" aria-labelledby="audience-question">
        <legend id="audience-question">Which best describes you?</legend>
        {AUDIENCES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="audience"
              value={name}
              checked={audience === name}
              onChange={() => onChoose(name)}
            />
            {AUDIENCE_NAMES[name]}
          </label>
        ))}
      </fieldset>
      <p class="muted">The text changes to suit you. The choice stays on this device.</p>
      <button type="submit" class="text-button">
        {audience === null ? 'Skip for now' : 'Done'}
      </button>
    </form>
  );
}

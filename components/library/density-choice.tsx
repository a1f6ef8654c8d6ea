import { densitySchema, type Density } from '../../lib/model/density.ts';
import { DENSITY_WORDS } from '../../lib/reading/density-words.ts';

/** The choice of how densely pages are marked. */
export function DensityChoice({
  density,
  onChoose,
}: {
  density: Density;
  onChoose: (density: Density) => void;
}) {
  return (
    <fieldset class="density-choice" role="radiogroup" aria-labelledby="density-question">
      <legend id="density-question">Mark</legend>
      {densitySchema.options.map((level) => (
        <label key={level} title={DENSITY_WORDS[level].meaning}>
          <input
            type="radio"
            name="density"
            value={level}
            checked={density === level}
            onChange={() => onChoose(level)}
          />
          {DENSITY_WORDS[level].name}
        </label>
      ))}
    </fieldset>
  );
}

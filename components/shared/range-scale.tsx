import type { ReferenceRange } from '../../lib/model/reference-range.ts';
import { bandShares } from '../../lib/reading/band-shares.ts';
import { bandWords } from '../../lib/reading/band-words.ts';
import { rangeStatements } from '../../lib/reading/range-statements.ts';
import { CitedText, type CitationContext } from './cited-text.tsx';

/** Reference intervals: for each group of people a small scale, and the same in words below it. */
export function RangeScale({
  name,
  range,
  context,
}: {
  name: string;
  range: ReferenceRange;
  context: CitationContext;
}) {
  const statements = rangeStatements(range);
  return (
    <section class="range" aria-label={`Values of ${name}`}>
      <h2>What the values mean</h2>
      {range.groups.map(({ who, bands }, group) => {
        const shares = bandShares(bands);
        return (
          <figure key={who} class="range-group">
            <figcaption>
              <CitedText statements={statements.slice(group, group + 1)} context={context} />
            </figcaption>
            <div class="range-bar" aria-hidden="true">
              {bands.map(({ level }, at) => (
                <span key={at} class={`band-${level}`} style={{ flexGrow: shares[at] }} />
              ))}
            </div>
            <dl>
              {bands.map(({ level }, at) => {
                const words = bandWords(range, bands, at);
                return (
                  <div key={at}>
                    <dt>
                      <span class={`range-key band-${level}`} aria-hidden="true" /> {words.name}
                    </dt>
                    <dd>
                      {words.values}
                      {words.otherValues && <span class="muted"> ({words.otherValues})</span>}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </figure>
        );
      })}
      <p class="muted">
        Ranges differ between laboratories. The range printed beside a result, and the doctor who knows the
        person, count more than this scale.
      </p>
    </section>
  );
}

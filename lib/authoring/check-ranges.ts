import { BAND_LEVELS, type RangeBand } from '../model/reference-range.ts';
import type { ContentProblem } from './content-problem.ts';
import type { SourcedConcept } from './read-concepts.ts';

/** Checks that the bands of a reference range rise without overlap, are open only at the ends, and have one normal. */
export function checkRanges({ concept, file, line }: SourcedConcept, problems: ContentProblem[]): void {
  for (const { who, bands } of concept.ranges?.groups ?? []) {
    for (const message of faultsOf(bands)) {
      problems.push({ file, line, message: `the ranges of \`${concept.id}\` for ${who}: ${message}` });
    }
  }
}

function faultsOf(bands: readonly RangeBand[]): string[] {
  const faults: string[] = [];
  if (bands.filter(({ level }) => level === 'normal').length !== 1)
    faults.push('give exactly one band the level `normal`.');
  bands.forEach((band, at) => {
    const name = band.label ?? band.level;
    const next = bands[at + 1];
    if (band.from === null && at > 0)
      faults.push(`"${name}" needs \`from\`; only the first band is open below.`);
    if (band.to === null && next) faults.push(`"${name}" needs \`to\`; only the last band is open above.`);
    if (band.from !== null && band.to !== null && band.from >= band.to)
      faults.push(`"${name}" ends at ${band.to}, before it begins at ${band.from}; put the limits in order.`);
    if (!next) return;
    if (band.to !== null && next.from !== null && next.from < band.to)
      faults.push(`"${name}" and the band after it overlap; begin that one at ${band.to} or above.`);
    if (BAND_LEVELS.indexOf(next.level) < BAND_LEVELS.indexOf(band.level))
      faults.push(`put the bands in order from critical-low to critical-high.`);
  });
  return faults;
}

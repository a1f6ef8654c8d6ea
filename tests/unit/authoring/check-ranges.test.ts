import { expect, test } from 'vitest';
import { checkRanges } from '../../../lib/authoring/check-ranges.ts';
import type { ContentProblem } from '../../../lib/authoring/content-problem.ts';
import { madeConcept } from '../../fixtures/made-content.ts';

function faults(...bands: Record<string, unknown>[]): string {
  const problems: ContentProblem[] = [];
  const ranges = { unit: 'mmol/L', groups: [{ who: 'adults', bands, citations: ['made2020'] }] };
  checkRanges({ concept: madeConcept({ ranges }), file: 'tests.yaml', line: 7 }, problems);
  return problems.map(({ message }) => message).join('\n');
}

test('bands that rise without overlap are good, with shared limits or gaps between them', () => {
  expect(
    faults({ level: 'low', to: 135 }, { level: 'normal', from: 135, to: 145 }, { level: 'high', from: 146 }),
  ).toBe('');
});

test.each([
  [
    'no normal',
    [
      { level: 'low', to: 1 },
      { level: 'high', from: 1 },
    ],
    /exactly one band the level `normal`/,
  ],
  [
    'an overlap',
    [
      { level: 'low', to: 4 },
      { level: 'normal', from: 3.5 },
    ],
    /"low" and the band after it overlap/,
  ],
  ['a hole', [{ level: 'low' }, { level: 'normal', from: 3.5 }], /"low" needs `to`/],
  [
    'an open start in the middle',
    [
      { level: 'low', to: 3 },
      { level: 'normal', to: 5 },
    ],
    /"normal" needs `from`/,
  ],
  [
    'limits the wrong way round',
    [
      { level: 'low', to: 3 },
      { level: 'normal', from: 5, to: 4 },
    ],
    /ends at 4, before/,
  ],
  [
    'bands out of order',
    [
      { level: 'high', to: 3 },
      { level: 'normal', from: 3 },
    ],
    /in order from critical-low/,
  ],
])('%s is refused', (_, bands, message) => {
  expect(faults(...bands)).toMatch(message);
});

import { expect, test } from 'vitest';
import { rangeBandSchema } from '../../../lib/model/reference-range.ts';
import { bandShares } from '../../../lib/reading/band-shares.ts';

const shares = (...bands: Record<string, unknown>[]) =>
  bandShares(bands.map((band) => rangeBandSchema.parse(band)));

test('shares follow the values, add up to one, and leave no band too thin to see', () => {
  const [low, normal, high] = shares(
    { level: 'low', to: 100 },
    { level: 'normal', from: 100, to: 101 },
    { level: 'high', from: 101, to: 200 },
  );
  expect(low! + normal! + high!).toBeCloseTo(1);
  expect(high!).toBeGreaterThan(low!);
  expect(normal!).toBeGreaterThan(0.05);
});

test('a single limit splits the drawing in two', () => {
  expect(shares({ level: 'low', to: 20 }, { level: 'normal', from: 20 })).toEqual([0.5, 0.5]);
});

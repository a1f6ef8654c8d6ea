import { expect, test } from 'vitest';
import { stemOf } from '../../../lib/language/stem.ts';

test('endings do not count', () => {
  expect(stemOf('vaccines')).toBe(stemOf('vaccine'));
  expect(stemOf('dissolved')).toBe(stemOf('dissolve'));
  expect(stemOf('tiredness')).toBe(stemOf('tired'));
  expect(stemOf('test')).not.toBe(stemOf('rest'));
});

import { expect, test } from 'vitest';
import { textSourceSchema } from '../../../lib/model/text-source.ts';

test('a text is the library’s, from a file, or of unknown origin; nothing else', () => {
  expect(textSourceSchema.options).toEqual(['library', 'file', 'unknown']);
  expect(textSourceSchema.safeParse('medglance').success).toBe(false);
});

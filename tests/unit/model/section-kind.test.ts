import { expect, test } from 'vitest';
import { sectionKindSchema } from '../../../lib/model/section-kind.ts';

test('a section has one kind of the list', () => {
  expect(sectionKindSchema.parse('ask-your-doctor')).toBe('ask-your-doctor');
  expect(sectionKindSchema.safeParse('advice').success).toBe(false);
});

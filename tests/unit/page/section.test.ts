import { expect, test } from 'vitest';
import { createSection, isHeading } from '../../../lib/page/section.ts';

test('headings begin sections, other elements do not; each section is its own', () => {
  expect(['h1', 'h6', 'h7', 'hr', 'p', 'header', 'th'].filter(isHeading)).toEqual(['h1', 'h6']);
  expect(createSection()).not.toBe(createSection());
});

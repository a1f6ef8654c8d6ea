import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { NARROW_ASPECTS } from '../../../lib/answers/narrow-aspects.ts';

test.each([
  // Each also holds a word that is asked for in many ways: treat, cause, sign, test.
  ['What dose treats gout?', 'dose'],
  ['Which germ causes cellulitis?', 'germ'],
  ['Who should not have this test?', 'who should not'],
  ['How common are these signs?', 'frequency'],
  ['When should people with these signs see a doctor?', 'when to get help'],
])('"%s" is told by what is asked for in few ways', (question, name) => {
  expect(aspectOf(question)?.name).toBe(name);
  expect(NARROW_ASPECTS.map((aspect) => aspect.name)).toContain(name);
});

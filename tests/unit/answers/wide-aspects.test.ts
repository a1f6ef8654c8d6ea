import { expect, test } from 'vitest';
import { aspectOf } from '../../../lib/answers/aspect-of.ts';
import { WIDE_ASPECTS } from '../../../lib/answers/wide-aspects.ts';

test.each([
  ['gout treatment', 'treatment'],
  ['what to do in a heart attack', 'treatment'],
  ['stroke first aid', 'treatment'],
  ['high blood pressure causes', 'causes'],
  ['covid incubation period', 'time'],
  ['life expectancy in lupus', 'course'],
])('"%s" asks in few words', (question, name) => {
  expect(aspectOf(question)?.name).toBe(name);
  expect(WIDE_ASPECTS.map((aspect) => aspect.name)).toContain(name);
});

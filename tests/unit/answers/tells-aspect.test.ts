import { expect, test } from 'vitest';
import { indexStatements } from '../../../lib/answers/statement-index.ts';
import { tellsAspect } from '../../../lib/answers/tells-aspect.ts';
import { madePack } from '../../fixtures/made-content.ts';
import { NO_KNOWLEDGE } from '../../fixtures/no-knowledge.ts';

const index = indexStatements(madePack().articles, {
  ...NO_KNOWLEDGE,
  conceptsIn: (text) => (text.includes('Cramps') ? ['quinine'] : []),
  kindOf: (id) => (id === 'quinine' ? 'drug' : null),
});
const told = (aspect: Parameters<typeof tellsAspect>[0]): string[] =>
  index.statements
    .filter((placed) => placed.audience === 'patient' && tellsAspect(aspect, placed, index))
    .map(({ statement }) => statement.text);
const aspect = { name: 'treatment', words: /treat/, sections: /treat/ };

test('a statement tells an aspect by its wording or by the kind of thing that it names', () => {
  expect(new Set(told({ ...aspect, tells: /common/ }))).toEqual(new Set(['Headache is common.']));
  expect(new Set(told({ ...aspect, kinds: ['drug', 'drug-class'] }))).toEqual(
    new Set(['Cramps trouble people.']),
  );
  expect(told(aspect)).toEqual([]);
});

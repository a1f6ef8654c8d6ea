import { expect, test } from 'vitest';
import { checkSharedDefinitions } from '../../../../lib/authoring/guide/check-shared-definitions.ts';
import { madeDefined } from '../../../fixtures/made-sourced.ts';

test('one text at two concepts is told at both, whatever its signs and capitals', () => {
  const one = madeDefined('A tumor, not a cancer.', 'One thing.', { id: 'one' });
  const two = madeDefined('A tumor: not a cancer', 'Another thing.', { id: 'two' });
  const three = madeDefined('A cancer.', 'A third thing.', { id: 'three' });
  expect(checkSharedDefinitions([one, two, three]).map(({ owner, message }) => [owner, message])).toEqual([
    ['one', 'the plain definition of `one` is also that of `two`; say what tells them apart.'],
    ['two', 'the plain definition of `two` is also that of `one`; say what tells them apart.'],
  ]);
});

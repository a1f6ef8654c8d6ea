import { expect, test } from 'vitest';
import { commonTags } from '../../../lib/reading/common-tags.ts';

test('by the alphabet, each once; of very many only those used most', () => {
  expect(commonTags([{ tags: ['b', 'a'] }, { tags: ['b'] }])).toEqual(['a', 'b']);
  const many = Array.from({ length: 400 }, (_, at) => ({ tags: [`t${at}`, 'common'] }));
  expect(commonTags(many)).toHaveLength(200);
  expect(commonTags(many)).toContain('common');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { topicCoverage } from '../../../lib/authoring/topic-coverage.ts';
import { madeConcept } from '../../fixtures/made-content.ts';
import { MadeData } from '../../fixtures/made-data.ts';

let data: MadeData;
beforeAll(async () => {
  data = await MadeData.copy();
});
afterAll(() => data.remove());

test('a topic is covered by any name of a defined concept; a bare name covers nothing', async () => {
  await data.write(
    'topics.tsv',
    'rank\tconcept\tsynonyms\n1\tSalt lack\tlow salts; salt hunger\n2\tBare name\t\n3\tOther\t\n',
  );
  const bare = madeConcept({ id: 'bare', name: 'Bare name', definition: null, article: null });
  expect(await topicCoverage(data.folder, [bare, madeConcept()])).toEqual({
    topics: 3,
    defined: 1,
    withArticle: 1,
    missing: ['Bare name', 'Other'],
  });
});

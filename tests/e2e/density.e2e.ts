import { expect, test } from './support/fixtures.ts';

test('by default each unfamiliar term once in a section; all terms on wish; none at all', async ({
  reader,
}) => {
  await reader.open('sections.html');
  const usual = [
    'Hyponatremia',
    'cirrhosis',
    'hyponatremia',
    'delirium',
    'dehydration',
    'osmotic demyelination syndrome',
  ];
  await expect.poll(() => reader.marked()).toEqual(usual);
  await reader.setDensity('All terms');
  // Open pages follow at once; the same text is still marked once in a paragraph.
  await expect
    .poll(() => reader.marked())
    .toEqual([
      'Hyponatremia',
      'hyponatremia',
      'cirrhosis',
      'hyponatremia',
      'delirium',
      'dehydration',
      'osmotic demyelination syndrome',
    ]);
  await reader.setDensity('None');
  await expect.poll(() => reader.marked()).toEqual([]);
  await reader.setDensity('Unfamiliar terms');
  await expect.poll(() => reader.marked()).toEqual(usual);
});

test('a page opened while marking is off is read once it is switched on', async ({ reader, page_ }) => {
  await reader.setDensity('None');
  await reader.goTo('sections.html');
  await page_.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await page_.evaluate(() => CSS.highlights.size)).toBe(0);
  await reader.setDensity('All terms');
  await expect.poll(() => reader.marked()).toContain('cirrhosis');
});

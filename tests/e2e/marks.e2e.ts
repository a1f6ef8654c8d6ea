import { expect, test } from './support/fixtures.ts';

test('marks terms in every form, and nothing that is code, edited, hidden or not meant', async ({
  reader,
}) => {
  await reader.setDensity('All terms');
  await reader.open('health-article.html');
  await expect.poll(() => reader.marked()).toContain('delirium');
  const marked = await reader.marked();
  for (const text of [
    'hyponatremia',
    'hyponatraemia',
    'low sodium levels',
    'hypo\u00adnatremia',
    'Leg cramps',
    'thiazide diuretics',
    'osmotic demyelination syndrome',
  ]) {
    expect(marked).toContain(text);
  }
  const inElement = (selector: string) =>
    reader.page.evaluate(
      (selector) =>
        [...(CSS.highlights.get('medglance-term') ?? [])].some((range) =>
          document.querySelector(selector)?.contains(range.startContainer),
        ),
      selector,
    );
  expect(await inElement('#split')).toBe(true);
  for (const selector of ['#editable', '[translate=no]', '[hidden]', 'code', 'textarea', '#property']) {
    expect(await inElement(selector), selector).toBe(false);
  }
  expect(marked.join('|')).not.toMatch(/heart ?failure\|?heart/);
});

for (const [path, expected] of [
  [
    'leaflet.html',
    ['thiazide diuretics', 'heart failure', 'hyponatraemia', 'muscle cramps', 'low blood sodium'],
  ],
  [
    'lab-report.html',
    ['Serum sodium', 'Potassium', 'Serum osmolality', 'hyponatremia', 'SIADH', 'adrenal insufficiency'],
  ],
  [
    'abstract.html',
    [
      'Osmotic demyelination syndrome',
      'ODS',
      'EAH',
      'Hypertonic saline',
      'hypo\u200bnatremia',
      'loop diuretics',
      'ｈyponatremia',
    ],
  ],
  [
    'discharge-letter.html',
    ['convulsions', 'Serum sodium', 'HYPONATREMIA', 'Dehydration', 'Delirium', '3% saline', 'Spironolactone'],
  ],
  ['forum-thread.html', ['leg cramps', 'hyponatremia', 'low sodium levels', 'water pills']],
] as const) {
  test(`marks what a reader meets on ${path}`, async ({ reader }) => {
    await reader.setDensity('All terms');
    await reader.open(path);
    for (const text of expected) await expect.poll(() => reader.marked(), text).toContain(text);
  });
}

test('leaves a page alone that is not about health', async ({ reader, page_ }) => {
  await reader.goTo('unrelated.html');
  // The registry exists once the page has been read.
  await expect.poll(() => page_.evaluate(() => CSS.highlights.has('medglance-term'))).toBe(true);
  await page_.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await reader.marked()).toEqual([]);
});

test('follows a live page: what is added is marked, what is edited is marked anew', async ({
  reader,
  page_,
}) => {
  await reader.setDensity('All terms');
  await reader.open('forum-thread.html');
  await page_.click('#more');
  await expect.poll(() => reader.marked()).toContain('central pontine myelinolysis');
  await expect.poll(() => reader.marked()).toContain('leg cramps');
  await page_.click('#edit');
  await expect.poll(() => reader.marked()).toContain('dehydration');
  expect(await reader.marked()).not.toContain('leg cramps');
});

import { expect, test } from './support/fixtures.ts';

for (const [path, isPartly] of [
  ['made/paragraphs.html?mb=5', false],
  ['made/paragraphs.html?mb=50', true],
  ['made/nodes.html?count=1000000', false],
  ['made/one-node.txt?mb=20', true],
] as const) {
  test(`${path} is marked where it is seen, and the panel says if only part of it was read`, async ({
    reader,
    page_,
  }) => {
    test.setTimeout(180_000);
    await reader.setDensity('All terms');
    await page_.setViewportSize({ width: 900, height: 600 });
    await reader.goTo(path);
    await expect.poll(() => reader.marked(), { timeout: 60_000 }).toContain('hyponatremia');
    const panel = await reader.panel('#/terms');
    await expect(panel.getByRole('button', { name: /^Hyponatremia/ })).toBeVisible({ timeout: 60_000 });
    const partly = panel.getByText('Partly read');
    if (isPartly) await expect(partly).toBeVisible({ timeout: 90_000 });
    else await expect(panel.getByRole('button', { name: /^Cirrhosis/ })).toBeVisible({ timeout: 60_000 });
    await panel.close();
    // Only what is near the window is drawn, however long the page or one text in it is.
    expect((await reader.marked()).length).toBeLessThan(60);
  });
}

test('in the middle of one long text the marks follow the window', async ({ reader, page_ }) => {
  await reader.setDensity('All terms');
  await reader.open('made/one-node.txt?mb=2&every=8');
  await page_.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const near = () =>
    page_.evaluate(() => {
      const tops = [...(CSS.highlights.get('medglance-term') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getBoundingClientRect().top;
      });
      return tops.length > 0 && tops.every((top) => Math.abs(top) < 20_000);
    });
  await expect.poll(near).toBe(true);
});

test('a page that changes in every frame stays marked and at its pace, and what is seen is what it says', async ({
  reader,
  page_,
}) => {
  await reader.setDensity('All terms');
  await reader.goTo('churn.html');
  await expect.poll(() => reader.marked()).toContain('hyponatremia');
  const frames = () => page_.evaluate(() => (globalThis as unknown as { frames_: number }).frames_);
  const before = await frames();
  await expect.poll(frames, { timeout: 30_000 }).toBeGreaterThan(before + 300);
  expect(await reader.marked()).toContain('hyponatremia');
  await expect.poll(() => reader.marked()).toContain('delirium');
});

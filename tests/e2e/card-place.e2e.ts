import { expect, test } from './support/fixtures.ts';

const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'middle', 'wrapped'];

for (const [name, size, zoom] of [
  ['a wide window', { width: 1000, height: 760 }, 1],
  ['a small window', { width: 380, height: 520 }, 1],
  ['zoomed to 150 %', { width: 1000, height: 760 }, 1.5],
] as const) {
  test(`the card stands beside its term and inside the window: ${name}`, async ({
    reader,
    browser_,
    page_,
  }) => {
    await page_.setViewportSize(size);
    await reader.open('corners.html');
    const worker = await browser_.worker();
    await worker.evaluate(
      async ({ url, factor }) => {
        const [tab] = await chrome.tabs.query({ url: `${url}*` });
        if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, factor);
      },
      { url: page_.url(), factor: zoom },
    );
    await expect.poll(() => page_.evaluate(() => devicePixelRatio)).toBe(zoom);
    for (const corner of CORNERS) {
      await page_.keyboard.press('Escape');
      await expect.poll(() => reader.cardBox()).toBeNull();
      await reader.fromBackgroundAt(`#${corner}`);
      await expect.poll(() => reader.cardBox(), corner).not.toBeNull();
      const place = await reader.place(`#${corner}`);
      expect(place.covered, `${corner} is covered`).toBe(0);
      expect(place.outside, `${corner}: card outside the window`).toBe(0);
    }
  });
}

import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('draws what is near the window and nothing far below', async () => {
  readMadePage('<p>Hyponatremia</p><div style="height: 5000px"></div><p id="far">Cirrhosis</p>', end.signal);
  await expect.poll(drawn).toEqual(['Hyponatremia']);
  document.querySelector('#far')?.scrollIntoView();
  await expect.poll(drawn).toEqual(['Cirrhosis']);
});

test('hidden text is drawn when it is revealed', async () => {
  readMadePage(
    '<p>Cirrhosis</p><details><summary>More</summary><p>Hyponatremia</p></details><p hidden id="h">heart failure</p>',
    end.signal,
  );
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  document.querySelector('details')?.setAttribute('open', '');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'Hyponatremia']);
  document.querySelector('#h')?.removeAttribute('hidden');
  await expect.poll(drawn).toHaveLength(3);
});

test('edited and untranslatable text is left alone', async () => {
  readMadePage(
    '<p contenteditable>Hyponatremia</p><p translate="no">Hyponatremia</p><div class="notranslate"><p>Hyponatremia</p></div><p>a <span translate="no">Hyponatremia</span></p><p contenteditable="false">Cirrhosis</p>',
    end.signal,
  );
  await expect.poll(drawn).toEqual(['Cirrhosis']);
});

test('evidence further down the page decides what stands above', async () => {
  readMadePage('<p>low sodium and HF</p><p>hyponatremia</p><p>heart failure</p>', end.signal);
  await expect
    .poll(drawn)
    .toEqual(expect.arrayContaining(['low sodium', 'HF', 'hyponatremia', 'heart failure']));
});

test('two words that only look joined are no term', async () => {
  readMadePage(
    '<p><span style="display: block">heart</span> <span style="display: block">failure</span></p><p>cirrhosis</p>',
    end.signal,
  );
  await expect.poll(drawn).toEqual(['cirrhosis']);
});

test('finds the anchor at an offset, names its concept, and gives anchors in the order of the page', async () => {
  const marked = readMadePage('<p id="p">A cirrhosis and heart failure.</p><p>Hyponatremia.</p>', end.signal);
  await expect.poll(drawn).toHaveLength(3);
  const node = document.querySelector('#p')?.firstChild;
  if (!node) throw new Error('no text');
  const anchor = marked.drawn.at(node, 4);
  expect(anchor && marked.conceptIdOf(anchor.concept)).toBe('cirrhosis');
  expect(marked.drawn.at(node, 0)).toBeNull();
  expect(marked.anchorsNear().map((near) => marked.conceptIdOf(near.concept))).toEqual([
    'cirrhosis',
    'heart-failure',
    'hyponatremia',
  ]);
});

test('what the page says later leaves the anchors of sure terms as they are', async () => {
  const marked = readMadePage('<p id="p">cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const node = document.querySelector('#p')?.firstChild;
  if (!node) throw new Error('no text');
  const before = marked.drawn.at(node, 2);
  const later = document.createElement('p');
  later.textContent = 'hyponatremia, low sodium';
  document.body.append(later);
  await expect.poll(drawn).toHaveLength(3);
  expect(before).not.toBeNull();
  expect(marked.drawn.at(node, 2)).toBe(before);
});

test.each([
  ['opacity', 'opacity: 0', 'opacity: 1'],
  ['visibility', 'visibility: hidden', 'visibility: visible'],
  ['an animation', 'opacity: 0', 'animation: reveal 50ms forwards'],
])('text revealed by %s is drawn without a scroll', async (_, before, after) => {
  readMadePage(
    `<style>@keyframes reveal { from { opacity: 0 } to { opacity: 1 } }</style><p>Cirrhosis</p><p id="h" style="${before}">Hyponatremia</p>`,
    end.signal,
  );
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  document.querySelector('#h')!.setAttribute('style', after);
  await expect.poll(drawn).toEqual(['Cirrhosis', 'Hyponatremia']);
});

test('text that is edited later has no marks as long as it is', async () => {
  const marked = readMadePage('<p>Cirrhosis</p><div id="e"><p>Hyponatremia</p></div>', end.signal);
  await expect.poll(drawn).toEqual(['Cirrhosis', 'Hyponatremia']);
  const listed = () => [...marked.mentionsByRun()].flat().length;
  for (const [attribute, value] of [
    ['contenteditable', ''],
    ['role', 'textbox'],
    ['class', 'cm-editor'],
  ] as const) {
    document.querySelector('#e')!.setAttribute(attribute, value);
    await expect.poll(drawn).toEqual(['Cirrhosis']);
    expect(listed()).toBe(1);
    document.querySelector('#e')!.removeAttribute(attribute);
    await expect.poll(drawn).toEqual(['Cirrhosis', 'Hyponatremia']);
  }
  document.designMode = 'on';
  await expect.poll(drawn).toEqual([]);
  document.designMode = 'off';
  await expect.poll(() => drawn().toSorted()).toEqual(['Cirrhosis', 'Hyponatremia']);
});

test('a page that puts thousands of paragraphs into one window gets no more marks than it can bear', async () => {
  const paragraph = '<p style="position: absolute; top: 0; margin: 0">Cirrhosis and hyponatremia</p>';
  const marked = readMadePage(paragraph.repeat(4000), end.signal);
  await expect.poll(() => marked.isPartly).toBe(true);
  expect(drawn().length).toBeLessThan(3100);
  document.body.setHTMLUnsafe('<p>Heart failure</p>');
  await expect.poll(drawn).toEqual(['Heart failure']);
  expect(marked.isPartly).toBe(false);
});

test('a part of a paragraph that cannot be read or marked yet is drawn when it can', async () => {
  readMadePage(
    '<p>Cirrhosis <span hidden>and hyponatremia</span> <b style="color: transparent">and heart failure</b></p>',
    end.signal,
  );
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  document.querySelector('span')!.removeAttribute('hidden');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'hyponatremia']);
  document.querySelector('b')!.removeAttribute('style');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'hyponatremia', 'heart failure']);
});

test("text for screen readers alone, and painted letters, do not take a section's only mark", async () => {
  readMadePage(
    `<h2><span style="position:absolute;width:1px;height:1px;overflow:hidden">Hyponatremia</span> Findings</h2>
    <p style="-webkit-text-fill-color: red">Cirrhosis</p><p>Hyponatremia and cirrhosis.</p>`,
    end.signal,
    'default',
  );
  await expect.poll(drawn).toEqual(['Hyponatremia', 'cirrhosis']);
  expect(
    [...CSS.highlights.get('medglance-term')!].map(
      ({ startContainer }) => startContainer.parentElement?.innerHTML,
    ),
  ).toEqual(['Hyponatremia and cirrhosis.', 'Hyponatremia and cirrhosis.']);
});
